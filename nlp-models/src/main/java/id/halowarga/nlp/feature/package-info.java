/** What of a text is weighed: its words, pairs of words and pieces of words, each with a value. */
package id.halowarga.nlp.feature;
