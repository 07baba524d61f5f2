package dk.tvaers.pack;

/**
 * The file of a closed round's report, whole and just as it was made.
 *
 * @param sha256 its checksum, in small hexadecimal letters
 */
@SuppressWarnings("ArrayRecordComponent")
public record ClosedReportFile(String name, String mediaType, String sha256, byte[] bytes) {}
