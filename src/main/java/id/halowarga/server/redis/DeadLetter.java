package id.halowarga.server.redis;

import java.time.Instant;

/**
 * An entry that could not be handled or delivered and is kept for the operator. Personal data: {@link #toString()} is
 * redacted.
 *
 * @param id     identity of the letter
 * @param lane   the lane that it waited in
 * @param owner  whose box it waited in
 * @param reason why it died, one word or the class of an exception
 * @param detail the platform's code or short description, empty if none; no personal data
 * @param at     when it died
 */
public record DeadLetter(DeadLetterId id, Lane lane, String owner, String reason, String detail, Instant at) {
    @Override
    public String toString() {
        return "DeadLetter[" + id + ", " + reason + ", REDACTED]";
    }
}
