/**
 * What a messenger must offer to the rest of the house, and what the house offers to a messenger: the seam that a new
 * channel implements.
 */
package id.halowarga.channel;
