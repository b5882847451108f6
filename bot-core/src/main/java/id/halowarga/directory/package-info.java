/** The city's OPD catalogue: units, what they own, services by name, owners outside the city. */
package id.halowarga.directory;
