/** The trained model: an OpenNLP document categoriser file, read, written, evaluated, replaced while running. */
package id.halowarga.nlp.model;
