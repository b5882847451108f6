/** Puts the conversation together: the citizen's dialogue, the staff's side, and the desk that both work at. */
package id.halowarga.server.assistant;
