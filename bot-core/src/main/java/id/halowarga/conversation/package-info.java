/** The citizen's dialogue: a state machine's definition, the draft it fills, and the words for each state. */
package id.halowarga.conversation;
