/** Informal Indonesian made regular: words from a text, spellings folded, personal numbers masked. */
package id.halowarga.nlp.text;
