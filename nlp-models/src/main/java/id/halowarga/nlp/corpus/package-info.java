/** Labelled examples: as corpus folders of plain text, and as JSON Lines. */
package id.halowarga.nlp.corpus;
