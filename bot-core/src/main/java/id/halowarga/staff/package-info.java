/** The handlers: who they are, how they join, and what their commands and buttons do. */
package id.halowarga.staff;
