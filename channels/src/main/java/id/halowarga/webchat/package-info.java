/**
 * The web chat: a messenger of our own on a page of our own. A chat's history is what the page shows; sessions are cookies.
 */
package id.halowarga.webchat;
