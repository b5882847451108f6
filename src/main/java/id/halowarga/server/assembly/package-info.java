/** Puts the parts of the other modules together as beans: words, classifier, text reader, dialogue, desks. */
package id.halowarga.server.assembly;
