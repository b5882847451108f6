/**
 * People's files on disk: named by the hash of their content, of an accepted type, freed of the metadata that tells where
 * and by whom they were made.
 */
package id.halowarga.server.media;
