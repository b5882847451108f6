/**
 * The servers that come with the application: a real Redis and a real PostgreSQL below the data folder, started where no
 * external one is set.
 */
package id.halowarga.server.embedded;
