/** What can be read out of a citizen's own words: topic, kind, emergency. The reading itself is done elsewhere. */
package id.halowarga.classification;
