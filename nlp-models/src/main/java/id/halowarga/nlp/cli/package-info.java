/** The classifier on the command line: evaluate, classify, explain, train, export, without starting the server. */
package id.halowarga.nlp.cli;
