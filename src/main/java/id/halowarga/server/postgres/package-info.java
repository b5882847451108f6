/** The system of record on PostgreSQL: tickets, staff, handled messages, and notices that commit with them. */
package id.halowarga.server.postgres;
