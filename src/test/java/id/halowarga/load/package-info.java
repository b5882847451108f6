/** Puts the whole application under load: simulated people write to its webhooks and read what it sends. */
package id.halowarga.load;
