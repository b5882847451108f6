package id.halowarga.server.assistant;

import id.halowarga.calendar.WorkingCalendar;
import id.halowarga.classification.ComplaintClassifier;
import id.halowarga.classification.TextReader;
import id.halowarga.conversation.Assistant;
import id.halowarga.conversation.CitizenDesks;
import id.halowarga.conversation.CitizenDialogue;
import id.halowarga.conversation.TurnTaker;
import id.halowarga.directory.Directory;
import id.halowarga.directory.OpdRouter;
import id.halowarga.learning.Corrections;
import id.halowarga.server.operations.MeteredClassifier;
import id.halowarga.server.operations.MeteredTickets;
import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.server.settings.CitySettings;
import id.halowarga.staff.FailedMessages;
import id.halowarga.staff.JoinLinks;
import id.halowarga.staff.PresentStaff;
import id.halowarga.staff.StaffStore;
import id.halowarga.staff.TemplateStore;
import id.halowarga.staff.command.StaffDispatcher;
import id.halowarga.staff.command.StaffPorts;
import id.halowarga.text.Messages;
import id.halowarga.ticket.Drafts;
import id.halowarga.ticket.HandledMessages;
import id.halowarga.ticket.NoticeQueue;
import id.halowarga.ticket.TicketStore;
import id.halowarga.ticket.UnitOfWork;
import id.halowarga.ticket.clock.ClockPlan;
import id.halowarga.ticket.clock.ClockedTickets;
import id.halowarga.ticket.clock.TicketClocks;
import id.halowarga.ticket.desk.DefaultCitizenDesk;
import id.halowarga.ticket.desk.DefaultRatingDesk;
import id.halowarga.ticket.desk.DefaultSupportDesk;
import id.halowarga.ticket.desk.DeskPorts;
import id.halowarga.ticket.desk.DeskSettings;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.overview.TicketOverview;
import id.halowarga.ticket.satisfaction.SatisfactionStore;
import id.halowarga.ticket.support.SimilarReports;
import id.halowarga.ticket.support.SupportStore;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Beans of the conversation. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AssistantSettings.class, DeadlineSettings.class, SupportSettings.class})
class AssistantConfiguration {
    @Bean
    OpdRouter opdRouter(Directory directory, ComplaintClassifier classifier, MeterRegistry registry) {
        return new OpdRouter(directory, new MeteredClassifier(classifier, registry));
    }

    @Bean
    DeskPorts deskPorts(
            UnitOfWork unit,
            HandledMessages handled,
            TicketStore tickets,
            TicketClocks clocks,
            ClockPlan plan,
            StaffStore staff,
            NoticeQueue notices,
            Drafts drafts,
            Corrections corrections,
            SatisfactionStore satisfaction,
            SupportStore supports,
            MeterRegistry registry) {
        return new DeskPorts(
                unit,
                handled,
                new MeteredTickets(new ClockedTickets(tickets, clocks, plan), registry),
                staff,
                notices,
                drafts,
                corrections,
                satisfaction,
                supports);
    }

    @Bean
    DeskSetup deskSetup(
            Directory directory,
            OpdRouter router,
            WorkingCalendar calendar,
            Messages messages,
            CitySettings city,
            DeadlineSettings deadlines,
            SupportSettings support,
            Clock clock) {
        DeskSettings ours = deadlines.desk(city.ticketPrefix()).supported(support.rules());
        return new DeskSetup(directory, router, calendar, messages, ours, clock);
    }

    @Bean
    CitizenDesks citizenDesks(DeskPorts ports, DeskSetup setup, SimilarReports similar) {
        return new CitizenDesks(
                new DefaultCitizenDesk(ports, setup),
                new DefaultRatingDesk(ports, setup),
                new DefaultSupportDesk(ports, setup, similar));
    }

    @Bean
    @Primary
    StaffStore presentStaff(@Qualifier("staffStore") StaffStore everybody, Clock clock, Directory directory) {
        return new PresentStaff(everybody, clock, directory.timeZone());
    }

    @Bean
    StaffPorts staffPorts(
            ObjectProvider<JoinLinks> links,
            FailedMessages failed,
            PersonalCipher cipher,
            TicketOverview overview,
            TemplateStore templates,
            SimilarReports similar,
            SupportSettings support) {
        List<JoinLinks> known = links.orderedStream().toList();
        JoinLinks all = code ->
                known.stream().flatMap(channel -> channel.of(code).stream()).toList();
        return new StaffPorts(all, failed, cipher::fingerprint, overview, templates, similar, support.rules());
    }

    @Bean
    StaffDispatcher staffDispatcher(DeskPorts ports, DeskSetup setup, StaffPorts tools) {
        return new StaffDispatcher(ports, setup, tools);
    }

    @Bean
    TurnTaker turnTaker(
            StaffDispatcher staff, CitizenDesks desks, DeskSetup setup, TextReader reader, AssistantSettings settings) {
        CitizenDialogue citizens = new CitizenDialogue(
                setup.messages(), setup.directory(), reader, setup.router(), desks, setup.clock(), settings.limits());
        return new Assistant(staff::take, citizens, setup.messages());
    }
}
