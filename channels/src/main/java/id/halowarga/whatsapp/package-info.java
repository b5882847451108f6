/**
 * WhatsApp: maps our messages to what Meta's Business Cloud API takes, within its limits, and fetches what people sent.
 */
package id.halowarga.whatsapp;
