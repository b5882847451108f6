/** Makes words fit a messenger's limits: cuts texts into pieces and shortens labels, never within a character. */
package id.halowarga.fitting;
