/** The working calendar of the city: the shipped files and its own. */
package id.halowarga.server.calendar;
