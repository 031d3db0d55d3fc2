<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
    <context>
        <name>Commands</name>
        <message>
            <source>About Isnad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add relay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the selection to the claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back up now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claimant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claims</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coding scheme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done, next article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the first field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End one word earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End one word later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a command or a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the claim the selected bounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on to the next claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the work goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import articles…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import from the clipboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light or dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link to an event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge events…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move pane backward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move pane forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New project…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next degree of confidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Normal text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open an article…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open or close an article of the shelf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open project…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the log folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People and outlets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repeat chain, date and place of the previous claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scroll in step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select word, clause, sentence, paragraph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send for review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split the event…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start one word earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start one word later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the last label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>العربية / English</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterChip</name>
        <message>
            <source>Remove filter: %1</source>
            <translation>إزالة التصفية: %1</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>Hide</source>
            <translation>إخفاء</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
    </context>
    <context>
        <name>RelationTag</name>
        <message>
            <source>agrees</source>
            <translation>يوافق</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>معتمد</translation>
        </message>
        <message>
            <source>contradicts</source>
            <translation>يخالف</translation>
        </message>
        <message>
            <source>not comparable</source>
            <translation>لا يُقارَن</translation>
        </message>
        <message>
            <source>relay variant</source>
            <translation>خلاف نقل</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>لا ذكر</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>مقترح</translation>
        </message>
        <message>
            <source>updates</source>
            <translation>أحدث منه</translation>
        </message>
    </context>
    <context>
        <name>StageBadge</name>
        <message>
            <source>Accepted</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>محسوم</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>مُعاد</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>مرسل</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
    </context>
</TS>
