/** What handlers' commands, buttons and replies do: a flat dispatcher beside the citizen's dialogue. */
package id.halowarga.staff.command;
