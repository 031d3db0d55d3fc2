<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Isnad</source>
            <translation>About Isnad</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Free software under the Apache License 2.0. It contains Qt (LGPL), SQLite, SQLCipher, OpenSSL, openpyxl, lxml, IBM Plex Sans Arabic and Noto Naskh Arabic (OFL) and Lucide icons (ISC).</source>
            <translation>Free software under the Apache License 2.0. It contains Qt (LGPL), SQLite, SQLCipher, OpenSSL, openpyxl, lxml, IBM Plex Sans Arabic and Noto Naskh Arabic (OFL) and Lucide icons (ISC).</translation>
        </message>
        <message>
            <source>Isnad %1</source>
            <translation>Isnad %1</translation>
        </message>
        <message>
            <source>Isnad shows who said what, through whom, and where accounts differ. It never says who is right.</source>
            <translation>Isnad shows who said what, through whom, and where accounts differ. It never says who is right.</translation>
        </message>
        <message>
            <source>It works without internet, sends nothing, and keeps each project in one file that is yours.</source>
            <translation>It works without internet, sends nothing, and keeps each project in one file that is yours.</translation>
        </message>
    </context>
    <context>
        <name>ArticleChooser</name>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Code, outlet, words of the headline</source>
            <translation>Code, outlet, words of the headline</translation>
        </message>
        <message>
            <source>Find an article</source>
            <translation>Find an article</translation>
        </message>
        <message>
            <source>No article answers that.</source>
            <translation>No article answers that.</translation>
        </message>
        <message>
            <source>Open an article</source>
            <translation>Open an article</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Backups of “%1”</source>
            <translation>Backups of “%1”</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restore a backup</translation>
        </message>
        <message>
            <source>The project as it is now is kept beside the restored one. Nothing is deleted.</source>
            <translation>The project as it is now is kept beside the restored one. Nothing is deleted.</translation>
        </message>
    </context>
    <context>
        <name>CardHeader</name>
        <message>
            <source>Claim card</source>
            <translation>Claim card</translation>
        </message>
        <message>
            <source>Next claim</source>
            <translation>Next claim</translation>
        </message>
        <message>
            <source>Previous claim</source>
            <translation>Previous claim</translation>
        </message>
        <message>
            <source>Type of the claim</source>
            <translation>Type of the claim</translation>
        </message>
        <message>
            <source>claim %1 of %2</source>
            <translation>claim %1 of %2</translation>
        </message>
    </context>
    <context>
        <name>ChainForm</name>
        <message>
            <source>Attribution cue</source>
            <translation>Attribution cue</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>How reported</source>
            <translation>How reported</translation>
        </message>
        <message>
            <source>Name of a person or body</source>
            <translation>Name of a person or body</translation>
        </message>
        <message>
            <source>Nearer to the origin</source>
            <translation>Nearer to the origin</translation>
        </message>
        <message>
            <source>Nearer to the publisher</source>
            <translation>Nearer to the publisher</translation>
        </message>
        <message>
            <source>Part in the chain</source>
            <translation>Part in the chain</translation>
        </message>
        <message>
            <source>Remove from the chain</source>
            <translation>Remove from the chain</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
    </context>
    <context>
        <name>ChainPart</name>
        <message>
            <source>Add relay</source>
            <translation>Add relay</translation>
        </message>
        <message>
            <source>Chain of attribution</source>
            <translation>Chain of attribution</translation>
        </message>
        <message>
            <source>Name the claimant</source>
            <translation>Name the claimant</translation>
        </message>
        <message>
            <source>Publisher: %1</source>
            <translation>Publisher: %1</translation>
        </message>
        <message>
            <source>new name</source>
            <translation>new name</translation>
        </message>
    </context>
    <context>
        <name>ClaimCard</name>
        <message>
            <source>Claim card</source>
            <translation>Claim card</translation>
        </message>
        <message>
            <source>Its chain of attribution, figures and event appear here.</source>
            <translation>Its chain of attribution, figures and event appear here.</translation>
        </message>
        <message>
            <source>Labelled by %1, %2.</source>
            <translation>Labelled by %1, %2.</translation>
        </message>
        <message>
            <source>Last changed by %1, %2.</source>
            <translation>Last changed by %1, %2.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Remove the claim</source>
            <translation>Remove the claim</translation>
        </message>
        <message>
            <source>Select a passage, then press the key of its type.</source>
            <translation>Select a passage, then press the key of its type.</translation>
        </message>
        <message>
            <source>Send for review</source>
            <translation>Send for review</translation>
        </message>
    </context>
    <context>
        <name>ClaimsScreen</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>Affirmed or denied</source>
            <translation>Affirmed or denied</translation>
        </message>
        <message>
            <source>Claimant and relay</source>
            <translation>Claimant and relay</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confidence</translation>
        </message>
        <message>
            <source>Counted group</source>
            <translation>Counted group</translation>
        </message>
        <message>
            <source>Credibility</source>
            <translation>Credibility</translation>
        </message>
        <message>
            <source>Date of the statement</source>
            <translation>Date of the statement</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Headline</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>In short</translation>
        </message>
        <message>
            <source>Modality</source>
            <translation>Modality</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Outlet</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priority</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Published</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Reviewer</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <source>Stance of the article</source>
            <translation>Stance of the article</translation>
        </message>
        <message>
            <source>Time spoken of</source>
            <translation>Time spoken of</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Words of the claim</source>
            <translation>Words of the claim</translation>
        </message>
        <message>
            <source>not handled</source>
            <translation>not handled</translation>
        </message>
        <message>
            <source>via %1</source>
            <translation>via %1</translation>
        </message>
    </context>
    <context>
        <name>CodeCombo</name>
        <message>
            <source>—</source>
            <translation>—</translation>
        </message>
    </context>
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
        <name>CrashDialog</name>
        <message>
            <source>Copy report</source>
            <translation>Copy report</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Something unexpected happened</source>
            <translation>Something unexpected happened</translation>
        </message>
        <message>
            <source>Something unexpected happened. Your work is saved.</source>
            <translation>Something unexpected happened. Your work is saved.</translation>
        </message>
        <message>
            <source>You can go on. If it happens again, close the program and open the project anew. The report says where in the program it happened; no word of an article or a claim is in it.</source>
            <translation>You can go on. If it happens again, close the program and open the project anew. The report says where in the program it happened; no word of an article or a claim is in it.</translation>
        </message>
    </context>
    <context>
        <name>DeskBar</name>
        <message>
            <source>All articles</source>
            <translation>All articles</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>All types</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>My articles</source>
            <translation>My articles</translation>
        </message>
        <message>
            <source>Only my claims</source>
            <translation>Only my claims</translation>
        </message>
        <message>
            <source>Open an article…</source>
            <translation>Open an article…</translation>
        </message>
        <message>
            <source>Scroll in step</source>
            <translation>Scroll in step</translation>
        </message>
        <message>
            <source>Types shown</source>
            <translation>Types shown</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Restore this version</source>
            <translation>Restore this version</translation>
        </message>
        <message>
            <source>added</source>
            <translation>added</translation>
        </message>
        <message numerus="yes">
            <source>and %n more row(s)</source>
            <translation>
                <numerusform>and %n more row</numerusform>
                <numerusform>and %n more rows</numerusform>
            </translation>
        </message>
        <message>
            <source>changed</source>
            <translation>changed</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>removed</translation>
        </message>
    </context>
    <context>
        <name>DetailsPart</name>
        <message>
            <source>16/12/2016</source>
            <translation>16/12/2016</translation>
        </message>
        <message>
            <source>Affirmed or denied</source>
            <translation>Affirmed or denied</translation>
        </message>
        <message>
            <source>Credibility of the claim</source>
            <translation>Credibility of the claim</translation>
        </message>
        <message>
            <source>Date of the statement</source>
            <translation>Date of the statement</translation>
        </message>
        <message>
            <source>Modality</source>
            <translation>Modality</translation>
        </message>
        <message>
            <source>My confidence in the coding</source>
            <translation>My confidence in the coding</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priority</translation>
        </message>
        <message>
            <source>Sensitive place: a code in exports</source>
            <translation>Sensitive place: a code in exports</translation>
        </message>
        <message>
            <source>Stance of the article</source>
            <translation>Stance of the article</translation>
        </message>
        <message>
            <source>Time spoken of</source>
            <translation>Time spoken of</translation>
        </message>
    </context>
    <context>
        <name>EmptyDesk</name>
        <message numerus="yes">
            <source>%n article(s) mention it.</source>
            <translation>
                <numerusform>%n article mentions it.</numerusform>
                <numerusform>%n articles mention it.</numerusform>
            </translation>
        </message>
        <message>
            <source>Import articles</source>
            <translation>Import articles</translation>
        </message>
        <message>
            <source>Import them, or drop files here.</source>
            <translation>Import them, or drop files here.</translation>
        </message>
        <message>
            <source>No article is open</source>
            <translation>No article is open</translation>
        </message>
        <message>
            <source>No article is open for this event</source>
            <translation>No article is open for this event</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>No articles yet</translation>
        </message>
        <message numerus="yes">
            <source>Open %n article(s) together</source>
            <translation>
                <numerusform>Open the article</numerusform>
                <numerusform>Open %n articles together</numerusform>
            </translation>
        </message>
        <message>
            <source>Open an article…</source>
            <translation>Open an article…</translation>
        </message>
        <message>
            <source>Open some from the shelf and read them side by side.</source>
            <translation>Open some from the shelf and read them side by side.</translation>
        </message>
    </context>
    <context>
        <name>EventsPart</name>
        <message>
            <source>A few letters of the event</source>
            <translation>A few letters of the event</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Link to an event</source>
            <translation>Link to an event</translation>
        </message>
        <message>
            <source>Show the event</source>
            <translation>Show the event</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Unlink</translation>
        </message>
    </context>
    <context>
        <name>FigureForm</name>
        <message>
            <source>16/12/2016</source>
            <translation>16/12/2016</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>As of</translation>
        </message>
        <message>
            <source>Comparator</source>
            <translation>Comparator</translation>
        </message>
        <message>
            <source>Counted group</source>
            <translation>Counted group</translation>
        </message>
        <message>
            <source>Derived from other figures</source>
            <translation>Derived from other figures</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formula</translation>
        </message>
        <message>
            <source>High</source>
            <translation>High</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Low</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>Population</translation>
        </message>
        <message>
            <source>Remove the figure</source>
            <translation>Remove the figure</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Scope</translation>
        </message>
        <message>
            <source>Sex and age</source>
            <translation>Sex and age</translation>
        </message>
        <message>
            <source>Status of the figure</source>
            <translation>Status of the figure</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
    </context>
    <context>
        <name>FigureRows</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>Comparator</source>
            <translation>Comparator</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Counted</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>Population</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
    </context>
    <context>
        <name>FiguresPart</name>
        <message>
            <source>Add a figure</source>
            <translation>Add a figure</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>as of %1</translation>
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
        <name>FindBar</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Find in this article</source>
            <translation>Find in this article</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Next hit</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Previous hit</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
    </context>
    <context>
        <name>FirstRunDialog</name>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>It stands beside every claim you code and travels with the project. A code name is enough.</source>
            <translation>It stands beside every claim you code and travels with the project. A code name is enough.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Type a name first; a code name is enough.</source>
            <translation>Type a name first; a code name is enough.</translation>
        </message>
        <message>
            <source>Welcome to Isnad</source>
            <translation>Welcome to Isnad</translation>
        </message>
        <message>
            <source>Your name or code name</source>
            <translation>Your name or code name</translation>
        </message>
    </context>
    <context>
        <name>GuideDialog</name>
        <message>
            <source>1. Bring the articles in</source>
            <translation>1. Bring the articles in</translation>
        </message>
        <message>
            <source>2. Read side by side</source>
            <translation>2. Read side by side</translation>
        </message>
        <message>
            <source>3. Select and code</source>
            <translation>3. Select and code</translation>
        </message>
        <message>
            <source>4. Say who said it</source>
            <translation>4. Say who said it</translation>
        </message>
        <message>
            <source>5. Link it to an event</source>
            <translation>5. Link it to an event</translation>
        </message>
        <message>
            <source>6. Hand it on</source>
            <translation>6. Hand it on</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Ctrl+E writes an Excel workbook. Every change is saved at once, and everything can be undone.</source>
            <translation>Ctrl+E writes an Excel workbook. Every change is saved at once, and everything can be undone.</translation>
        </message>
        <message>
            <source>Ctrl+I, or drop files and folders on the window. Check outlet and date: weekdays hang on them.</source>
            <translation>Ctrl+I, or drop files and folders on the window. Check outlet and date: weekdays hang on them.</translation>
        </message>
        <message>
            <source>F3 names the speaker, Shift+F3 who passed it on. Q adds the figure, R repeats the chain before.</source>
            <translation>F3 names the speaker, Shift+F3 who passed it on. Q adds the figure, R repeats the chain before.</translation>
        </message>
        <message>
            <source>How the work goes</source>
            <translation>How the work goes</translation>
        </message>
        <message>
            <source>Open two to five articles from the shelf. Each paragraph keeps its own direction.</source>
            <translation>Open two to five articles from the shelf. Each paragraph keeps its own direction.</translation>
        </message>
        <message>
            <source>Press E and type a few letters. The same key twice takes the event used last.</source>
            <translation>Press E and type a few letters. The same key twice takes the event used last.</translation>
        </message>
        <message>
            <source>Space takes word, clause, sentence, paragraph. A key from the bar below gives the type.</source>
            <translation>Space takes word, clause, sentence, paragraph. A key from the bar below gives the type.</translation>
        </message>
    </context>
    <context>
        <name>HistoryScreen</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message>
            <source>It is again as it was then. Ctrl+Z takes that back.</source>
            <translation>It is again as it was then. Ctrl+Z takes that back.</translation>
        </message>
        <message>
            <source>Nothing fits the filters.</source>
            <translation>Nothing fits the filters.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>What was done</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>at any time</source>
            <translation>at any time</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>everybody</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>everything</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>filter</translation>
        </message>
        <message>
            <source>in the last 30 days</source>
            <translation>in the last 30 days</translation>
        </message>
        <message>
            <source>in the last day</source>
            <translation>in the last day</translation>
        </message>
        <message>
            <source>in the last week</source>
            <translation>in the last week</translation>
        </message>
        <message>
            <source>latest %1</source>
            <translation>latest %1</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>undo the last change</source>
            <translation>undo the last change</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
    </context>
    <context>
        <name>Isnad</name>
        <message>
            <source>The program stopped unexpectedly last time. Your work is safe.</source>
            <translation>The program stopped unexpectedly last time. Your work is safe.</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Filter keys</source>
            <translation>Filter keys</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>While reading</source>
            <translation>While reading</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message numerus="yes">
            <source>%n task(s) running.</source>
            <translation>
                <numerusform>One task is running.</numerusform>
                <numerusform>%n tasks are running.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every change is saved.</source>
            <translation>Every change is saved.</translation>
        </message>
        <message>
            <source>Find in the project</source>
            <translation>Find in the project</translation>
        </message>
        <message>
            <source>Isnad</source>
            <translation>Isnad</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Read-only</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Reviewer</translation>
        </message>
        <message>
            <source>Reviewer: %1</source>
            <translation>Reviewer: %1</translation>
        </message>
        <message>
            <source>Screens</source>
            <translation>Screens</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
    </context>
    <context>
        <name>NotePart</name>
        <message>
            <source>In short</source>
            <translation>In short</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
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
        <name>Notices</name>
        <message>
            <source>Copy report</source>
            <translation>Copy report</translation>
        </message>
    </context>
    <context>
        <name>PaletteDialog</name>
        <message>
            <source>Find a command or a place</source>
            <translation>Find a command or a place</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
        <message>
            <source>Type a few letters</source>
            <translation>Type a few letters</translation>
        </message>
    </context>
    <context>
        <name>Pane</name>
        <message>
            <source>Article %1</source>
            <translation>Article %1</translation>
        </message>
    </context>
    <context>
        <name>PaneHeader</name>
        <message>
            <source>Close pane</source>
            <translation>Close pane</translation>
        </message>
        <message>
            <source>Outlet not stated</source>
            <translation>Outlet not stated</translation>
        </message>
    </context>
    <context>
        <name>ProgressPresenter</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Stopping…</translation>
        </message>
        <message>
            <source>You can go on working.</source>
            <translation>You can go on working.</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about %n minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>about %n second left</numerusform>
                <numerusform>about %n seconds left</numerusform>
            </translation>
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
        <name>Projects</name>
        <message>
            <source> (copy)</source>
            <translation> (copy)</translation>
        </message>
        <message>
            <source>A checked backup was taken: “%1”.</source>
            <translation>A checked backup was taken: “%1”.</translation>
        </message>
        <message>
            <source>A whole copy was written to “%1”.</source>
            <translation>A whole copy was written to “%1”.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Check of the project</source>
            <translation>Check of the project</translation>
        </message>
        <message>
            <source>Isnad projects</source>
            <translation>Isnad projects</translation>
        </message>
        <message>
            <source>Isnad sample</source>
            <translation>Isnad sample</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>New project</translation>
        </message>
        <message>
            <source>No backup could be taken; your work is saved.</source>
            <translation>No backup could be taken; your work is saved.</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>Open project</translation>
        </message>
        <message>
            <source>Read the last backup</source>
            <translation>Read the last backup</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restore a backup</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restore a backup…</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Save a copy</translation>
        </message>
        <message>
            <source>The backup is in place. The project as it was is kept as “%1”.</source>
            <translation>The backup is in place. The project as it was is kept as “%1”.</translation>
        </message>
        <message numerus="yes">
            <source>The check found %n thing(s).</source>
            <translation>
                <numerusform>The check found one fault.</numerusform>
                <numerusform>The check found %n faults.</numerusform>
            </translation>
        </message>
        <message>
            <source>The log lies in “%1”.</source>
            <translation>The log lies in “%1”.</translation>
        </message>
        <message>
            <source>The project is whole: file, passages, rows and revisions.</source>
            <translation>The project is whole: file, passages, rows and revisions.</translation>
        </message>
        <message>
            <source>There is no backup of this project yet.</source>
            <translation>There is no backup of this project yet.</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>&amp;No</source>
            <translation>&amp;No</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Yes</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Apply</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Ignore</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Reset</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Retry</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
    </context>
    <context>
        <name>QueueMenu</name>
        <message numerus="yes">
            <source>About %n hour(s) left</source>
            <translation>
                <numerusform>About an hour left</numerusform>
                <numerusform>About %n hours left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) left</source>
            <translation>
                <numerusform>About a minute left</numerusform>
                <numerusform>About %n minutes left</numerusform>
            </translation>
        </message>
        <message>
            <source>No articles were given to me yet.</source>
            <translation>No articles were given to me yet.</translation>
        </message>
        <message>
            <source>Put the articles of the shelf into my queue</source>
            <translation>Put the articles of the shelf into my queue</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and one more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Quote</name>
        <message>
            <source>The passage moved. Check it.</source>
            <translation>The passage moved. Check it.</translation>
        </message>
    </context>
    <context>
        <name>ReadingDesk</name>
        <message>
            <source>%1 is done. Here is the next one.</source>
            <translation>%1 is done. Here is the next one.</translation>
        </message>
        <message>
            <source>%1 is done. Nothing is left in your queue.</source>
            <translation>%1 is done. Nothing is left in your queue.</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>%1 of %2 done</translation>
        </message>
        <message>
            <source>My articles</source>
            <translation>My articles</translation>
        </message>
        <message>
            <source>Reading desk</source>
            <translation>Reading desk</translation>
        </message>
        <message>
            <source>That was the last claim here. Ctrl+Enter: done, next article.</source>
            <translation>That was the last claim here. Ctrl+Enter: done, next article.</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>all keys</translation>
        </message>
        <message>
            <source>claimant</source>
            <translation>claimant</translation>
        </message>
        <message>
            <source>link to an event</source>
            <translation>link to an event</translation>
        </message>
        <message>
            <source>next claim</source>
            <translation>next claim</translation>
        </message>
        <message>
            <source>open an article</source>
            <translation>open an article</translation>
        </message>
        <message>
            <source>select more</source>
            <translation>select more</translation>
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
        <name>Sentences</name>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Claim of type %1</source>
            <translation>Claim of type %1</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Nothing selected</translation>
        </message>
        <message numerus="yes">
            <source>Selected: %n word(s)</source>
            <translation>
                <numerusform>Selected: %n word</numerusform>
                <numerusform>Selected: %n words</numerusform>
            </translation>
        </message>
        <message>
            <source>The passage moved. Check it.</source>
            <translation>The passage moved. Check it.</translation>
        </message>
        <message>
            <source>claimant %1</source>
            <translation>claimant %1</translation>
        </message>
        <message numerus="yes">
            <source>ends after %n word(s)</source>
            <translation>
                <numerusform>of one word</numerusform>
                <numerusform>ends after %n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>A code name is enough</source>
            <translation>A code name is enough</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Appearance</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>As wide as the pane</source>
            <translation>As wide as the pane</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>December</source>
            <comment>as a name of the month</comment>
            <translation>December</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>Digits</translation>
        </message>
        <message>
            <source>Kanun al-awwal</source>
            <comment>December in the Levant</comment>
            <translation>Kanun al-awwal</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Language of exports</source>
            <translation>Language of exports</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Month names</source>
            <translation>Month names</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Size of article text</source>
            <translation>Size of article text</translation>
        </message>
        <message>
            <source>Size of the interface</source>
            <translation>Size of the interface</translation>
        </message>
        <message>
            <source>Width of article lines</source>
            <translation>Width of article lines</translation>
        </message>
        <message>
            <source>Your name or code name</source>
            <translation>Your name or code name</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>Outlet not stated</source>
            <translation>Outlet not stated</translation>
        </message>
        <message>
            <source>Shelf of articles</source>
            <translation>Shelf of articles</translation>
        </message>
    </context>
    <context>
        <name>ShellCommands</name>
        <message>
            <source>article</source>
            <translation>article</translation>
        </message>
        <message>
            <source>event</source>
            <translation>event</translation>
        </message>
        <message>
            <source>person or body</source>
            <translation>person or body</translation>
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
        <name>TagsPart</name>
        <message>
            <source>Add a type or tag</source>
            <translation>Add a type or tag</translation>
        </message>
        <message>
            <source>Name of a type or tag</source>
            <translation>Name of a type or tag</translation>
        </message>
        <message>
            <source>Second types and tags</source>
            <translation>Second types and tags</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
    </context>
    <context>
        <name>TypeBar</name>
        <message>
            <source>Claim types</source>
            <translation>Claim types</translation>
        </message>
    </context>
    <context>
        <name>WelcomeScreen</name>
        <message>
            <source>A checked copy is kept at every start and every hour of work. You can return to any of them.</source>
            <translation>A checked copy is kept at every start and every hour of work. You can return to any of them.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Last backup: %1</source>
            <translation>Last backup: %1</translation>
        </message>
        <message>
            <source>coding: %1</source>
            <translation>coding: %1</translation>
        </message>
    </context>
    <context>
        <name>_RecentProjects</name>
        <message>
            <source>Filter projects</source>
            <translation>Filter projects</translation>
        </message>
        <message>
            <source>No project yet. Make a new one, or look around in the sample.</source>
            <translation>No project yet. Make a new one, or look around in the sample.</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>Recent projects</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>choose</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>take off the list; the file stays</source>
            <translation>take off the list; the file stays</translation>
        </message>
    </context>
    <context>
        <name>_StartPanel</name>
        <message>
            <source>An Isnad file or a backup</source>
            <translation>An Isnad file or a backup</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Appearance</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Isnad</source>
            <translation>Isnad</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>New project</translation>
        </message>
        <message>
            <source>One file on your computer, no server</source>
            <translation>One file on your computer, no server</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>Open project</translation>
        </message>
        <message>
            <source>Rival accounts of a flood in a fictional town, already coded</source>
            <translation>Rival accounts of a flood in a fictional town, already coded</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>Try the sample</translation>
        </message>
        <message>
            <source>Who said what, who relayed it, and where the accounts differ</source>
            <translation>Who said what, who relayed it, and where the accounts differ</translation>
        </message>
        <message>
            <source>Works without internet and sends nothing. The project is not encrypted: keep its file safe.</source>
            <translation>Works without internet and sends nothing. The project is not encrypted: keep its file safe.</translation>
        </message>
    </context>
    <context>
        <name>_Steps</name>
        <message>
            <source>Adding articles</source>
            <translation>Adding articles</translation>
        </message>
        <message>
            <source>An Excel workbook that stands on its own.</source>
            <translation>An Excel workbook that stands on its own.</translation>
        </message>
        <message>
            <source>Drop text files; encodings and duplicates are found.</source>
            <translation>Drop text files; encodings and duplicates are found.</translation>
        </message>
        <message>
            <source>Each claim with its speaker, its figure and its event.</source>
            <translation>Each claim with its speaker, its figure and its event.</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Exporting</translation>
        </message>
        <message>
            <source>How the work goes</source>
            <translation>How the work goes</translation>
        </message>
        <message>
            <source>Linking to events</source>
            <translation>Linking to events</translation>
        </message>
        <message>
            <source>Selecting and coding</source>
            <translation>Selecting and coding</translation>
        </message>
        <message>
            <source>Space takes the sentence, a key gives the type, Enter goes on.</source>
            <translation>Space takes the sentence, a key gives the type, Enter goes on.</translation>
        </message>
    </context>
</TS>
