package id.halowarga.ticket;

import id.halowarga.classification.TextReading.Emergency;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.MediaContent;
import id.halowarga.message.Sender;
import java.util.List;
import java.util.Optional;

/**
 * What a citizen can do with tickets. Every change happens once per cause, together with its audit line and the notices to
 * others; repeating it returns the same result.
 */
public interface CitizenDesk {
    /**
     * Whether reports of a kind have somewhere to go here.
     *
     * @param kind the kind
     * @return false for sealed ones where the city has nobody who may read them
     */
    boolean takes(TicketKind kind);

    /**
     * Files a report.
     *
     * @param report the report
     * @param cause  the citizen's messages
     * @return the new ticket, or the one that the same cause made before
     */
    Ticket file(Report report, Cause cause);

    /**
     * What a citizen did to an own ticket.
     *
     * @param action what
     * @param ticket the ticket as it is now
     */
    record Done(TicketAction action, Ticket ticket) {}

    /**
     * What a citizen's messages did to a ticket before, so that taking their turn again says the same although the ticket is
     * in another stage by now.
     *
     * @param cause the citizen's messages
     * @return what was done, empty if nothing was, or a report was filed
     */
    Optional<Done> before(Cause cause);

    /**
     * Finds any ticket.
     *
     * @param number its number
     * @return the ticket, empty if there is none
     */
    Optional<Ticket> find(TicketNumber number);

    /**
     * A citizen's tickets, newest first.
     *
     * @param reporter the citizen's chat
     * @param offset   how many to pass over
     * @param limit    how many at most
     * @return possibly none
     */
    List<Ticket> own(ChatAddress reporter, int offset, int limit);

    /**
     * A ticket's story, oldest first.
     *
     * @param number its number
     * @return what was said on it
     */
    List<StoryEntry> story(TicketNumber number);

    /**
     * Adds words and files to an own ticket. If the OPD waited for the citizen, its clock goes on.
     *
     * @param number   its number
     * @param reporter the citizen's chat
     * @param words    the words, empty if none
     * @param media    the files
     * @param cause    the citizen's messages
     * @return the ticket afterwards, empty if it is not the citizen's own or takes no additions any more
     */
    Optional<Ticket> add(
            TicketNumber number, ChatAddress reporter, String words, List<MediaContent.Stored> media, Cause cause);

    /**
     * Closes an own finished ticket: the citizen says that it is done.
     *
     * @param number   its number
     * @param reporter the citizen's chat
     * @param cause    the citizen's message
     * @return the ticket afterwards, empty if it is not the citizen's own or not finished
     */
    Optional<Ticket> close(TicketNumber number, ChatAddress reporter, Cause cause);

    /**
     * Whether a citizen can still say of a ticket that it is not done.
     *
     * @param ticket the ticket
     * @return true for one that is said to be done, and for a while after it was closed
     */
    boolean reopenable(Ticket ticket);

    /**
     * Reopens an own finished ticket: the citizen says that it is not done.
     *
     * @param number   its number
     * @param reporter the citizen's chat
     * @param reason   why
     * @param media    files that show it
     * @param cause    the citizen's messages
     * @return the ticket afterwards, empty if it is not the citizen's own or not finished
     */
    Optional<Ticket> reopen(
            TicketNumber number, ChatAddress reporter, String reason, List<MediaContent.Stored> media, Cause cause);

    /**
     * Alerts operators and leaders of an emergency that a citizen writes of, once per cause.
     *
     * @param emergency what is going on
     * @param sender    who wrote
     * @param words     what they wrote; empty where they write under seal: operators then learn of the emergency alone
     * @param cause     the citizen's messages
     */
    void alert(Emergency emergency, Sender sender, String words, Cause cause);
}
