/**
 * The connections to Redis and PostgreSQL, embedded or external, and whether an external Redis keeps what it is given.
 */
package id.halowarga.server.connection;
