/** What kind of thing a text is, by written rules: emergency, small talk, complaint or question, swearing. */
package id.halowarga.nlp.reading;
