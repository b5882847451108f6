package id.halowarga.transcript;

import id.halowarga.calendar.WorkingCalendar;
import id.halowarga.conversation.TurnTaker;
import id.halowarga.directory.Directory;
import id.halowarga.directory.OpdRouter;
import id.halowarga.testing.Stores;
import id.halowarga.testing.TestClock;
import id.halowarga.text.Messages;
import id.halowarga.ticket.desk.DeskSettings;
import id.halowarga.ticket.desk.DeskSetup;

/** The core of the small city over given stores, for tests that need no transcript. */
public final class TestTalk {
    private TestTalk() {}

    /**
     * Puts it together.
     *
     * @param stores the stores
     * @param clock  the time
     * @return what takes turns
     */
    public static TurnTaker over(Stores stores, TestClock clock) {
        Directory directory = TestCity.directory();
        DeskSetup setup = new DeskSetup(
                directory,
                new OpdRouter(directory, TestCity.classifier()),
                WorkingCalendar.shipped(directory.timeZone()),
                Messages.shipped(),
                DeskSettings.DEFAULT,
                clock);
        return CoreAssistant.assemble(stores.ports(), stores, setup, TestCity.reader());
    }
}
