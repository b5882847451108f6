/**
 * The city's own settings, and how a wrong one stops the start: one sentence that names the variable as operators know it.
 */
package id.halowarga.server.settings;
