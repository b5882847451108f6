/** Thin client of the WhatsApp Business Cloud API: the calls that we need, and how Meta answers them. */
package id.halowarga.whatsapp.api;
