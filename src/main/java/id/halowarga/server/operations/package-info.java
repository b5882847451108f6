/** What operators see of the running application: the summary of the start, health, metrics. */
package id.halowarga.server.operations;
