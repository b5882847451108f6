/** The words that people read, by language, and the ways to write dates and numbers. */
package id.halowarga.text;
