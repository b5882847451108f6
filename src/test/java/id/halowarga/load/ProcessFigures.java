package id.halowarga.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What Linux tells of a process in {@code /proc} (proc_pid_stat(5)); all zero once it is gone.
 *
 * @param parent       its parent's id
 * @param cpu          processor time that it used
 * @param cpuWithEnded the same, and that of its children that ended
 */
record ProcessFigures(long parent, Duration cpu, Duration cpuWithEnded) {
    private static final long TICKS_PER_SECOND = 100;

    static ProcessFigures of(long pid) {
        String stat;
        try {
            stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        } catch (IOException gone) {
            return new ProcessFigures(0, Duration.ZERO, Duration.ZERO);
        }
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        long ended = Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
        return new ProcessFigures(Long.parseLong(fields[1]), time(own), time(own + ended));
    }

    private static Duration time(long ticks) {
        return Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND);
    }

    /** Most memory that a process ever held, in MiB. */
    static long peakMemory(long pid) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"));
        return lines.stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
