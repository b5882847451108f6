/** Reads the city's OPD catalogue from its YAML file: the city's own, or the sample of a fictional city. */
package id.halowarga.server.directory;
