/** The shipped readings of a citizen's words: the topic, by a trained model, and the kind of thing, by written rules. */
package id.halowarga.nlp;
