/** Reports on the same matter: finding them, and citizens who support another's report instead of filing their own. */
package id.halowarga.ticket.support;
