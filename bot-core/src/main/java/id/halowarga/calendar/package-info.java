/** Working days: office hours, national holidays and collective leave as files of their own, and deadlines counted in them. */
package id.halowarga.calendar;
