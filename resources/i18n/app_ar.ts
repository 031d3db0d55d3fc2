<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Isnad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished">إغلاق</translation>
        </message>
        <message>
            <source>Free software under the Apache License 2.0. It contains Qt (LGPL), SQLite, SQLCipher, OpenSSL, openpyxl, lxml, IBM Plex Sans Arabic and Noto Naskh Arabic (OFL) and Lucide icons (ISC).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Isnad %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Isnad shows who said what, through whom, and where accounts differ. It never says who is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It works without internet, sends nothing, and keeps each project in one file that is yours.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <source>%1 MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups of “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project as it is now is kept beside the restored one. Nothing is deleted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CardHeader</name>
        <message>
            <source>Claim card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type of the claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>claim %1 of %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChainForm</name>
        <message>
            <source>Attribution cue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How reported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of a person or body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nearer to the origin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nearer to the publisher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part in the chain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove from the chain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChainPart</name>
        <message>
            <source>Add relay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chain of attribution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the claimant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publisher: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new name</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ClaimCard</name>
        <message>
            <source>Claim card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its chain of attribution, figures and event appear here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labelled by %1, %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last changed by %1, %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a passage, then press the key of its type.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send for review</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CodeCombo</name>
        <message>
            <source>—</source>
            <translation type="unfinished" />
        </message>
    </context>
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
        <name>CrashDialog</name>
        <message>
            <source>Copy report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something unexpected happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something unexpected happened. Your work is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can go on. If it happens again, close the program and open the project anew. The report says where in the program it happened; no word of an article or a claim is in it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DetailsPart</name>
        <message>
            <source>16/12/2016</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Affirmed or denied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Credibility of the claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date of the statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Modality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My confidence in the coding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Priority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sensitive place: a code in exports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stance of the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time spoken of</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EventsPart</name>
        <message>
            <source>A few letters of the event (E again: the last one)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link to an event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlink</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FigureForm</name>
        <message>
            <source>16/12/2016</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Derived from other figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formula</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Population</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sex and age</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status of the figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FigureRows</name>
        <message>
            <source>%1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Population</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FiguresPart</name>
        <message>
            <source>Add a figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as of %1</source>
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
        <name>FirstRunDialog</name>
        <message>
            <source>Begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands beside every claim you code and travels with the project. A code name is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a name first; a code name is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Welcome to Isnad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name or code name</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GuideDialog</name>
        <message>
            <source>1. Bring the articles in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2. Read side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3. Select and code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4. Say who said it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5. Link it to an event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>6. Hand it on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished">إغلاق</translation>
        </message>
        <message>
            <source>Ctrl+E writes an Excel workbook. Every change is saved at once, and everything can be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+I, or drop files and folders on the window. Check outlet and date: weekdays hang on them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F3 names the speaker, Shift+F3 who passed it on. Q adds the figure, R repeats the chain before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the work goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open two to five articles from the shelf. Each paragraph keeps its own direction.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press E and type a few letters. The same key twice takes the event used last.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space takes word, clause, sentence, paragraph. A key from the bar below gives the type.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Isnad</name>
        <message>
            <source>The program stopped unexpectedly last time. Your work is safe.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Close</source>
            <translation type="unfinished">إغلاق</translation>
        </message>
        <message>
            <source>Filter keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While reading</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message numerus="yes">
            <source>%n task(s) running.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Every change is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Isnad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reviewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reviewer: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Screens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NotePart</name>
        <message>
            <source>In short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
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
        <name>Notices</name>
        <message>
            <source>Copy report</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PaletteDialog</name>
        <message>
            <source>Find a command or a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a few letters</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgressPresenter</name>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can go on working.</source>
            <translation type="unfinished" />
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
        <name>Projects</name>
        <message>
            <source> (copy)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A checked backup was taken: “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A whole copy was written to “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check of the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Isnad projects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Isnad sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No backup could be taken; your work is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the last backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup is in place. The project as it was is kept as “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The check found %n thing(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The log lies in “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project is whole: file, passages, rows and revisions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no backup of this project yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>&amp;No</source>
            <translation>&amp;لا</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;نعم</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>تطبيق</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تجاهل التغييرات</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>موافق</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>إرجاع</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
    </context>
    <context>
        <name>Quote</name>
        <message>
            <source>The passage moved. Check it.</source>
            <translation type="unfinished" />
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
        <name>SettingsDialog</name>
        <message>
            <source>A code name is enough</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As wide as the pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished">إغلاق</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>December</source>
            <comment>as a name of the month</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kanun al-awwal</source>
            <comment>December in the Levant</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of exports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of article text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of the interface</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width of article lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name or code name</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShellCommands</name>
        <message>
            <source>article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>person or body</source>
            <translation type="unfinished" />
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
        <name>TagsPart</name>
        <message>
            <source>Add a type or tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of a type or tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second types and tags</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
    </context>
    <context>
        <name>WelcomeScreen</name>
        <message>
            <source>A checked copy is kept at every start and every hour of work. You can return to any of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last backup: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>coding: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_RecentProjects</name>
        <message>
            <source>Filter projects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No project yet. Make a new one, or look around in the sample.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent projects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>take off the list; the file stays</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_StartPanel</name>
        <message>
            <source>An Isnad file or a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Isnad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One file on your computer, no server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rival accounts of a flood in a fictional town, already coded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who said what, who relayed it, and where the accounts differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works without internet and sends nothing. The project is not encrypted: keep its file safe.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Steps</name>
        <message>
            <source>Adding articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An Excel workbook that stands on its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop text files; encodings and duplicates are found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each claim with its speaker, its figure and its event.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exporting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the work goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linking to events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Selecting and coding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space takes the sentence, a key gives the type, Enter goes on.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
