package id.halowarga.channel;

/**
 * Whether a platform can be used now.
 *
 * @param usable whether messages come in and go out
 * @param detail one sentence for the operator, without personal data or secrets
 */
public record ChannelHealth(boolean usable, String detail) {}
