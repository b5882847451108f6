/**
 * What people and the bot say to each other, in our own words: messages in and out, free of any messenger's format.
 */
package id.halowarga.message;
