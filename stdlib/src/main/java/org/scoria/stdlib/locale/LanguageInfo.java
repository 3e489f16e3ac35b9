package org.scoria.stdlib.locale;

import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;

/// The constants of `nl_langinfo` and what they mean in the locale `C`.
enum LanguageInfo {
    RADIXCHAR(0x10000, "."),
    THOUSEP(0x10001, ""),
    ABDAY_1(0x20000, "Sun"),
    ABDAY_2(0x20001, "Mon"),
    ABDAY_3(0x20002, "Tue"),
    ABDAY_4(0x20003, "Wed"),
    ABDAY_5(0x20004, "Thu"),
    ABDAY_6(0x20005, "Fri"),
    ABDAY_7(0x20006, "Sat"),
    DAY_1(0x20007, "Sunday"),
    DAY_2(0x20008, "Monday"),
    DAY_3(0x20009, "Tuesday"),
    DAY_4(0x2000A, "Wednesday"),
    DAY_5(0x2000B, "Thursday"),
    DAY_6(0x2000C, "Friday"),
    DAY_7(0x2000D, "Saturday"),
    ABMON_1(0x2000E, "Jan"),
    ABMON_2(0x2000F, "Feb"),
    ABMON_3(0x20010, "Mar"),
    ABMON_4(0x20011, "Apr"),
    ABMON_5(0x20012, "May"),
    ABMON_6(0x20013, "Jun"),
    ABMON_7(0x20014, "Jul"),
    ABMON_8(0x20015, "Aug"),
    ABMON_9(0x20016, "Sep"),
    ABMON_10(0x20017, "Oct"),
    ABMON_11(0x20018, "Nov"),
    ABMON_12(0x20019, "Dec"),
    MON_1(0x2001A, "January"),
    MON_2(0x2001B, "February"),
    MON_3(0x2001C, "March"),
    MON_4(0x2001D, "April"),
    MON_5(0x2001E, "May"),
    MON_6(0x2001F, "June"),
    MON_7(0x20020, "July"),
    MON_8(0x20021, "August"),
    MON_9(0x20022, "September"),
    MON_10(0x20023, "October"),
    MON_11(0x20024, "November"),
    MON_12(0x20025, "December"),
    AM_STR(0x20026, "AM"),
    PM_STR(0x20027, "PM"),
    D_T_FMT(0x20028, "%a %b %e %H:%M:%S %Y"),
    D_FMT(0x20029, "%m/%d/%y"),
    T_FMT(0x2002A, "%H:%M:%S"),
    T_FMT_AMPM(0x2002B, "%I:%M:%S %p"),
    ERA(0x2002C, ""),
    ERA_D_FMT(0x2002E, ""),
    ALT_DIGITS(0x2002F, ""),
    ERA_D_T_FMT(0x20030, ""),
    ERA_T_FMT(0x20031, ""),
    CRNCYSTR(0x4000F, "-"),
    YESEXPR(0x50000, "^[yY]"),
    NOEXPR(0x50001, "^[nN]");

    /// The encoding, which depends on the locale.
    static final int CODESET = 14;

    private final int number;
    private final String text;

    LanguageInfo(int number, String text) {
        this.number = number;
        this.text = text;
    }

    static void addTo(PyModule module) {
        module.add("CODESET", PyInt.of(CODESET));
        for (LanguageInfo info : values()) {
            module.add(info.name(), PyInt.of(info.number));
        }
    }

    /// The text for a number, or null.
    static String text(int number) {
        for (LanguageInfo info : values()) {
            if (info.number == number) {
                return info.text;
            }
        }
        return null;
    }
}
