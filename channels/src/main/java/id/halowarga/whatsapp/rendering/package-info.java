/** Lays our messages out as WhatsApp's, by rules that hold for every prompt: markup, splitting, buttons, lists, pages, files. */
package id.halowarga.whatsapp.rendering;
