<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>Commands</name>
        <message>
            <source>About Isnad</source>
            <translation>About Isnad</translation>
        </message>
        <message>
            <source>Add relay</source>
            <translation>Add relay</translation>
        </message>
        <message>
            <source>Add the selection to the claim</source>
            <translation>Add the selection to the claim</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <source>Check the project</source>
            <translation>Check the project</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Claim</translation>
        </message>
        <message>
            <source>Claim card</source>
            <translation>Claim card</translation>
        </message>
        <message>
            <source>Claimant</source>
            <translation>Claimant</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Claims</translation>
        </message>
        <message>
            <source>Close pane</source>
            <translation>Close pane</translation>
        </message>
        <message>
            <source>Close project</source>
            <translation>Close project</translation>
        </message>
        <message>
            <source>Coding scheme</source>
            <translation>Coding scheme</translation>
        </message>
        <message>
            <source>Done, next article</source>
            <translation>Done, next article</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Edit the first field</source>
            <translation>Edit the first field</translation>
        </message>
        <message>
            <source>End one word earlier</source>
            <translation>End one word earlier</translation>
        </message>
        <message>
            <source>End one word later</source>
            <translation>End one word later</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Find a command or a place</source>
            <translation>Find a command or a place</translation>
        </message>
        <message>
            <source>Find here</source>
            <translation>Find here</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Full screen</translation>
        </message>
        <message>
            <source>Give the claim the selected bounds</source>
            <translation>Give the claim the selected bounds</translation>
        </message>
        <message>
            <source>Go on to the next claim</source>
            <translation>Go on to the next claim</translation>
        </message>
        <message>
            <source>Go to pane</source>
            <translation>Go to pane</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>How the work goes</source>
            <translation>How the work goes</translation>
        </message>
        <message>
            <source>Import articles…</source>
            <translation>Import articles…</translation>
        </message>
        <message>
            <source>Import from the clipboard</source>
            <translation>Import from the clipboard</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Larger text</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Light or dark</translation>
        </message>
        <message>
            <source>Link to an event</source>
            <translation>Link to an event</translation>
        </message>
        <message>
            <source>Merge events…</source>
            <translation>Merge events…</translation>
        </message>
        <message>
            <source>Move pane backward</source>
            <translation>Move pane backward</translation>
        </message>
        <message>
            <source>Move pane forward</source>
            <translation>Move pane forward</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>New event</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>New project…</translation>
        </message>
        <message>
            <source>Next claim</source>
            <translation>Next claim</translation>
        </message>
        <message>
            <source>Next degree of confidence</source>
            <translation>Next degree of confidence</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Next pane</translation>
        </message>
        <message>
            <source>Next region</source>
            <translation>Next region</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>Normal text size</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Open an article…</source>
            <translation>Open an article…</translation>
        </message>
        <message>
            <source>Open or close an article of the shelf</source>
            <translation>Open or close an article of the shelf</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>Open project…</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>Open the log folder</translation>
        </message>
        <message>
            <source>People and outlets</source>
            <translation>People and outlets</translation>
        </message>
        <message>
            <source>Previous claim</source>
            <translation>Previous claim</translation>
        </message>
        <message>
            <source>Previous region</source>
            <translation>Previous region</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>Reading desk</source>
            <translation>Reading desk</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Remove the claim</source>
            <translation>Remove the claim</translation>
        </message>
        <message>
            <source>Remove the event</source>
            <translation>Remove the event</translation>
        </message>
        <message>
            <source>Repeat chain, date and place of the previous claim</source>
            <translation>Repeat chain, date and place of the previous claim</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restore a backup…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Save a copy…</translation>
        </message>
        <message>
            <source>Scroll in step</source>
            <translation>Scroll in step</translation>
        </message>
        <message>
            <source>Select less</source>
            <translation>Select less</translation>
        </message>
        <message>
            <source>Select word, clause, sentence, paragraph</source>
            <translation>Select word, clause, sentence, paragraph</translation>
        </message>
        <message>
            <source>Send for review</source>
            <translation>Send for review</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Settings…</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Smaller text</translation>
        </message>
        <message>
            <source>Split the event…</source>
            <translation>Split the event…</translation>
        </message>
        <message>
            <source>Start one word earlier</source>
            <translation>Start one word earlier</translation>
        </message>
        <message>
            <source>Start one word later</source>
            <translation>Start one word later</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>Try the sample</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Undo the last label</source>
            <translation>Undo the last label</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>العربية / English</source>
            <translation>العربية / English</translation>
        </message>
    </context>
    <context>
        <name>FilterChip</name>
        <message>
            <source>Remove filter: %1</source>
            <translation>Remove filter: %1</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>Hide</source>
            <translation>Hide</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
    </context>
    <context>
        <name>RelationTag</name>
        <message>
            <source>agrees</source>
            <translation>agrees</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmed</translation>
        </message>
        <message>
            <source>contradicts</source>
            <translation>contradicts</translation>
        </message>
        <message>
            <source>not comparable</source>
            <translation>not comparable</translation>
        </message>
        <message>
            <source>relay variant</source>
            <translation>relay variant</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>silent</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>suggested</translation>
        </message>
        <message>
            <source>updates</source>
            <translation>updates</translation>
        </message>
    </context>
    <context>
        <name>StageBadge</name>
        <message>
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Decided</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Returned</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
    </context>
</TS>
