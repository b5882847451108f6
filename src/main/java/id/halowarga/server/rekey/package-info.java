/** The change of the key for personal data: everything stored is sealed anew, so that the former key can go. */
package id.halowarga.server.rekey;
