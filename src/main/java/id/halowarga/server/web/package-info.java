/** What holds for every request and answer: headers that keep browsers careful, and how long a body may take to arrive. */
package id.halowarga.server.web;
