package id.halowarga.whatsapp.api;

import java.io.InputStream;

/**
 * A file on its way here.
 *
 * @param content its bytes; to be closed by the caller, which ends the connection
 * @param bytes   its size in bytes, −1 if the server does not say
 */
public record Download(InputStream content, long bytes) {}
