package id.halowarga.server.settings;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Prints why the start failed: one sentence on the error stream, instead of Spring Boot's report. */
class OneSentenceReporter implements FailureAnalysisReporter {
    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction() == null ? "" : " " + analysis.getAction();
        String words =
                (analysis.getDescription() + action).replaceAll("\\s+", " ").strip();
        System.err.println("Halo Warga did not start. " + words);
    }
}
