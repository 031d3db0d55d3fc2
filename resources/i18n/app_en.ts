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
            <source>Build %1, revision %2</source>
            <translation>Build %1, revision %2</translation>
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
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
    </context>
    <context>
        <name>ActionsBar</name>
        <message numerus="yes">
            <source>%n article(s) marked</source>
            <translation>
                <numerusform>%n article marked</numerusform>
                <numerusform>%n articles marked</numerusform>
            </translation>
        </message>
        <message>
            <source>Assign to…</source>
            <translation>Assign to…</translation>
        </message>
        <message>
            <source>Out of my queue</source>
            <translation>Out of my queue</translation>
        </message>
        <message>
            <source>Outlet, author, date and language are set for all of them.</source>
            <translation>Outlet, author, date and language are set for all of them.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Read</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>State…</source>
            <translation>State…</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>Answers to “%1”</source>
            <translation>Answers to “%1”</translation>
        </message>
        <message>
            <source>Enter ticks the marked claim, Ctrl+Enter ties the ticked ones.</source>
            <translation>Enter ticks the marked claim, Ctrl+Enter ties the ticked ones.</translation>
        </message>
        <message>
            <source>Tie %1</source>
            <translation>Tie %1</translation>
        </message>
        <message>
            <source>Tie claims</source>
            <translation>Tie claims</translation>
        </message>
        <message>
            <source>What they answer, in a word</source>
            <translation>What they answer, in a word</translation>
        </message>
        <message>
            <source>claims of other events too</source>
            <translation>claims of other events too</translation>
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
        <name>ArticleColumns</name>
        <message>
            <source>Arabic</source>
            <translation>Arabic</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Author</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>Characters</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Claims</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>French</source>
            <translation>French</translation>
        </message>
        <message>
            <source>German</source>
            <translation>German</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Headline</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hebrew</translation>
        </message>
        <message>
            <source>In my queue</source>
            <translation>In my queue</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>Kurdish</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Outlet</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persian</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Precision</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Published</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Repeats</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russian</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Spanish</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turkish</translation>
        </message>
        <message>
            <source>new</source>
            <translation>new</translation>
        </message>
        <message>
            <source>unknown language</source>
            <translation>unknown language</translation>
        </message>
    </context>
    <context>
        <name>ArticlesBar</name>
        <message>
            <source>Filter articles</source>
            <translation>Filter articles</translation>
        </message>
        <message>
            <source>Import articles</source>
            <translation>Import articles</translation>
        </message>
        <message>
            <source>In my queue</source>
            <translation>In my queue</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Outlet</translation>
        </message>
        <message>
            <source>all</source>
            <translation>all</translation>
        </message>
        <message>
            <source>claims</source>
            <translation>claims</translation>
        </message>
        <message>
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <source>headline</source>
            <translation>headline</translation>
        </message>
        <message>
            <source>not in it</source>
            <translation>not in it</translation>
        </message>
        <message>
            <source>nothing, but repeated</source>
            <translation>nothing, but repeated</translation>
        </message>
        <message>
            <source>outlet</source>
            <translation>outlet</translation>
        </message>
    </context>
    <context>
        <name>ArticlesScreen</name>
        <message>
            <source>%1 of %2 articles</source>
            <translation>%1 of %2 articles</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Clear filters</translation>
        </message>
        <message>
            <source>Ctrl+Z brings all of it back.</source>
            <translation>Ctrl+Z brings all of it back.</translation>
        </message>
        <message>
            <source>Import articles</source>
            <translation>Import articles</translation>
        </message>
        <message>
            <source>Import files, folders or archives, or drop them on the window.</source>
            <translation>Import files, folders or archives, or drop them on the window.</translation>
        </message>
        <message>
            <source>No article fits the filters.</source>
            <translation>No article fits the filters.</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>No articles yet</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n article(s)</source>
            <translation>
                <numerusform>Remove the article</numerusform>
                <numerusform>Remove %n articles</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed: %1.</source>
            <translation>Removed: %1.</translation>
        </message>
        <message>
            <source>With them: %1.</source>
            <translation>With them: %1.</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>edit</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>filter</translation>
        </message>
        <message>
            <source>read</source>
            <translation>read</translation>
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
        <name>Beside</name>
        <message>
            <source>Beside the matrix</source>
            <translation>Beside the matrix</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Proposed</translation>
        </message>
        <message>
            <source>Without a question</source>
            <translation>Without a question</translation>
        </message>
    </context>
    <context>
        <name>CandidateModel</name>
        <message>
            <source>?</source>
            <comment>unknown date</comment>
            <translation>?</translation>
        </message>
        <message>
            <source>Choose an outlet</source>
            <translation>Choose an outlet</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encoding</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>First words</source>
            <translation>First words</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Headline</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Outlet</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Published</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>left out</translation>
        </message>
        <message>
            <source>to be imported</source>
            <translation>to be imported</translation>
        </message>
    </context>
    <context>
        <name>CandidateTable</name>
        <message>
            <source>new</source>
            <translation>new</translation>
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
        <name>ChainDiagram</name>
        <message>
            <source>Origins</source>
            <translation>Origins</translation>
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
        <name>ChainView</name>
        <message>
            <source>guessed</source>
            <translation>guessed</translation>
        </message>
    </context>
    <context>
        <name>ChipLine</name>
        <message>
            <source>Clear filters</source>
            <translation>Clear filters</translation>
        </message>
        <message>
            <source>More filters in force</source>
            <translation>More filters in force</translation>
        </message>
        <message>
            <source>Remove filter: %1</source>
            <translation>Remove filter: %1</translation>
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
        <name>ClaimedChoice</name>
        <message>
            <source>Claimed or not</source>
            <translation>Claimed or not</translation>
        </message>
        <message>
            <source>claimed or not</source>
            <translation>claimed or not</translation>
        </message>
        <message>
            <source>in a claim</source>
            <translation>in a claim</translation>
        </message>
        <message>
            <source>in no claim</source>
            <translation>in no claim</translation>
        </message>
    </context>
    <context>
        <name>ClaimsBar</name>
        <message>
            <source>%1 of %2 shown</source>
            <translation>%1 of %2 shown</translation>
        </message>
        <message>
            <source>As at the first start</source>
            <translation>As at the first start</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Export shown</source>
            <translation>Export shown</translation>
        </message>
        <message>
            <source>Export the claims shown</source>
            <translation>Export the claims shown</translation>
        </message>
        <message>
            <source>Search the claims</source>
            <translation>Search the claims</translation>
        </message>
        <message>
            <source>Search words, claimants and notes</source>
            <translation>Search words, claimants and notes</translation>
        </message>
    </context>
    <context>
        <name>ClaimsScreen</name>
        <message>
            <source>%1 (guessed, not confirmed)</source>
            <translation>%1 (guessed, not confirmed)</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) changed. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>%n claim changed. Ctrl+Z takes it back.</numerusform>
                <numerusform>%n claims changed. Ctrl+Z takes it back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) copied with attribution.</source>
            <translation>
                <numerusform>%n claim copied with attribution.</numerusform>
                <numerusform>%n claims copied with attribution.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) removed. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>%n claim removed. Ctrl+Z takes it back.</numerusform>
                <numerusform>%n claims removed. Ctrl+Z takes it back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) selected</source>
            <translation>
                <numerusform>%n claim selected</numerusform>
                <numerusform>%n claims selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) shown</source>
            <translation>
                <numerusform>%n claim shown</numerusform>
                <numerusform>%n claims shown</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Affirmed or denied</source>
            <translation>Affirmed or denied</translation>
        </message>
        <message>
            <source>Change a field</source>
            <translation>Change a field</translation>
        </message>
        <message>
            <source>Choose among the filters</source>
            <translation>Choose among the filters</translation>
        </message>
        <message>
            <source>Claimant and relay</source>
            <translation>Claimant and relay</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Claims</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Clear filters</translation>
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
            <source>Drop the filter of this column</source>
            <translation>Drop the filter of this column</translation>
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
            <source>Guess not confirmed</source>
            <translation>Guess not confirmed</translation>
        </message>
        <message>
            <source>Guessed, not confirmed</source>
            <translation>Guessed, not confirmed</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Headline</translation>
        </message>
        <message>
            <source>Hide the column</source>
            <translation>Hide the column</translation>
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
            <source>No claim matches the filters.</source>
            <translation>No claim matches the filters.</translation>
        </message>
        <message>
            <source>No claimant</source>
            <translation>No claimant</translation>
        </message>
        <message>
            <source>No claims yet.</source>
            <translation>No claims yet.</translation>
        </message>
        <message>
            <source>No event</source>
            <translation>No event</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Only “%1”</source>
            <translation>Only “%1”</translation>
        </message>
        <message>
            <source>Open an article and start with its first figure.</source>
            <translation>Open an article and start with its first figure.</translation>
        </message>
        <message>
            <source>Open the reading desk</source>
            <translation>Open the reading desk</translation>
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
        <message numerus="yes">
            <source>Remove %n claim(s)</source>
            <translation>
                <numerusform>Remove the claim</numerusform>
                <numerusform>Remove %n claims</numerusform>
            </translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Reviewer</translation>
        </message>
        <message>
            <source>Sort by %1</source>
            <translation>Sort by %1</translation>
        </message>
        <message>
            <source>Sort by %1, from the end</source>
            <translation>Sort by %1, from the end</translation>
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
            <source>Unhandled figure</source>
            <translation>Unhandled figure</translation>
        </message>
        <message>
            <source>Words of the claim</source>
            <translation>Words of the claim</translation>
        </message>
        <message>
            <source>copy with attribution</source>
            <translation>copy with attribution</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>edit</translation>
        </message>
        <message>
            <source>filter by column</source>
            <translation>filter by column</translation>
        </message>
        <message>
            <source>not handled</source>
            <translation>not handled</translation>
        </message>
        <message>
            <source>open in Reading</source>
            <translation>open in Reading</translation>
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
        <name>ColourPart</name>
        <message>
            <source>Colour %1: %2 light, %3 dark</source>
            <translation>Colour %1: %2 light, %3 dark</translation>
        </message>
        <message>
            <source>Other, dark</source>
            <translation>Other, dark</translation>
        </message>
        <message>
            <source>Other, light</source>
            <translation>Other, light</translation>
        </message>
        <message>
            <source>This colour is hard to see on the paper. Choose a stronger one.</source>
            <translation>This colour is hard to see on the paper. Choose a stronger one.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>A short tour</source>
            <translation>A short tour</translation>
        </message>
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
            <source>Aligned passages</source>
            <translation>Aligned passages</translation>
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
            <source>Claims from the places…</source>
            <translation>Claims from the places…</translation>
        </message>
        <message>
            <source>Claims without a question</source>
            <translation>Claims without a question</translation>
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
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Compare the accounts</source>
            <translation>Compare the accounts</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparison</translation>
        </message>
        <message>
            <source>Confirm what was guessed</source>
            <translation>Confirm what was guessed</translation>
        </message>
        <message>
            <source>Copy the chart as a picture</source>
            <translation>Copy the chart as a picture</translation>
        </message>
        <message>
            <source>Copy the places with attribution</source>
            <translation>Copy the places with attribution</translation>
        </message>
        <message>
            <source>Copy with attribution</source>
            <translation>Copy with attribution</translation>
        </message>
        <message>
            <source>Dismiss the suggestion</source>
            <translation>Dismiss the suggestion</translation>
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
            <source>Edit the names of the referent…</source>
            <translation>Edit the names of the referent…</translation>
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
            <source>Figures and timeline</source>
            <translation>Figures and timeline</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Filter by this column</source>
            <translation>Filter by this column</translation>
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
            <source>Import articles…</source>
            <translation>Import articles…</translation>
        </message>
        <message>
            <source>Import from the clipboard</source>
            <translation>Import from the clipboard</translation>
        </message>
        <message>
            <source>Keep as first passage</source>
            <translation>Keep as first passage</translation>
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
            <source>Let it answer a question</source>
            <translation>Let it answer a question</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Light or dark</translation>
        </message>
        <message>
            <source>Light up what answers the passage</source>
            <translation>Light up what answers the passage</translation>
        </message>
        <message>
            <source>Link to an event</source>
            <translation>Link to an event</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matrix</translation>
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
            <source>Names used</source>
            <translation>Names used</translation>
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
            <source>New question</source>
            <translation>New question</translation>
        </message>
        <message>
            <source>New referent</source>
            <translation>New referent</translation>
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
            <source>Next open figure</source>
            <translation>Next open figure</translation>
        </message>
        <message>
            <source>Next open figure, statement or date</source>
            <translation>Next open figure, statement or date</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Next pane</translation>
        </message>
        <message>
            <source>Next place found</source>
            <translation>Next place found</translation>
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
            <source>Open in Reading</source>
            <translation>Open in Reading</translation>
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
            <source>Open the answer in Reading</source>
            <translation>Open the answer in Reading</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>Open the log folder</translation>
        </message>
        <message>
            <source>Passages that speak of the same thing…</source>
            <translation>Passages that speak of the same thing…</translation>
        </message>
        <message>
            <source>People and outlets</source>
            <translation>People and outlets</translation>
        </message>
        <message>
            <source>Pin the account, or let it go</source>
            <translation>Pin the account, or let it go</translation>
        </message>
        <message>
            <source>Pin the question, or let it go</source>
            <translation>Pin the question, or let it go</translation>
        </message>
        <message>
            <source>Previous claim</source>
            <translation>Previous claim</translation>
        </message>
        <message>
            <source>Previous open figure</source>
            <translation>Previous open figure</translation>
        </message>
        <message>
            <source>Previous open figure, statement or date</source>
            <translation>Previous open figure, statement or date</translation>
        </message>
        <message>
            <source>Previous place found</source>
            <translation>Previous place found</translation>
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
            <source>Remove the article</source>
            <translation>Remove the article</translation>
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
            <source>Remove the name or the referent</source>
            <translation>Remove the name or the referent</translation>
        </message>
        <message>
            <source>Remove the question</source>
            <translation>Remove the question</translation>
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
            <source>Save the search…</source>
            <translation>Save the search…</translation>
        </message>
        <message>
            <source>Scroll in step</source>
            <translation>Scroll in step</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Select all claims shown</source>
            <translation>Select all claims shown</translation>
        </message>
        <message>
            <source>Select all places shown</source>
            <translation>Select all places shown</translation>
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
            <source>Show or hide suggestions</source>
            <translation>Show or hide suggestions</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Smaller text</translation>
        </message>
        <message>
            <source>Sort by this account</source>
            <translation>Sort by this account</translation>
        </message>
        <message>
            <source>Sort, filter and pin</source>
            <translation>Sort, filter and pin</translation>
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
            <source>Take the nearest passage out of the claim</source>
            <translation>Take the nearest passage out of the claim</translation>
        </message>
        <message>
            <source>The lead's figure…</source>
            <translation>The lead's figure…</translation>
        </message>
        <message>
            <source>The selection is a figure</source>
            <translation>The selection is a figure</translation>
        </message>
        <message>
            <source>The selection is the attribution cue</source>
            <translation>The selection is the attribution cue</translation>
        </message>
        <message>
            <source>The selection is the speaker</source>
            <translation>The selection is the speaker</translation>
        </message>
        <message>
            <source>Tie claims to the question…</source>
            <translation>Tie claims to the question…</translation>
        </message>
        <message>
            <source>Timeline by the other date</source>
            <translation>Timeline by the other date</translation>
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
            <source>Word lists…</source>
            <translation>Word lists…</translation>
        </message>
        <message>
            <source>Word the question…</source>
            <translation>Word the question…</translation>
        </message>
        <message>
            <source>العربية / English</source>
            <translation>العربية / English</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message>
            <source> → </source>
            <comment>from the claimant to the publisher</comment>
            <translation> → </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 in %2, from %3</source>
            <translation>%1 in %2, from %3</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>%1, of %2</source>
            <translation>%1, of %2</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>A figure of another nature: %1.</source>
            <translation>A figure of another nature: %1.</translation>
        </message>
        <message>
            <source>Another scope: %1.</source>
            <translation>Another scope: %1.</translation>
        </message>
        <message>
            <source>As of %1: newer, not a contradiction.</source>
            <translation>As of %1: newer, not a contradiction.</translation>
        </message>
        <message>
            <source>As of %1: older, not a contradiction.</source>
            <translation>As of %1: older, not a contradiction.</translation>
        </message>
        <message>
            <source>If %1 are taken from %2, %3 are left, which does not contradict the other figure: %4.</source>
            <translation>If %1 are taken from %2, %3 are left, which does not contradict the other figure: %4.</translation>
        </message>
        <message>
            <source>It counts something else: %1.</source>
            <translation>It counts something else: %1.</translation>
        </message>
        <message>
            <source>It gives no number.</source>
            <translation>It gives no number.</translation>
        </message>
        <message>
            <source>Its date is not known.</source>
            <translation>Its date is not known.</translation>
        </message>
        <message>
            <source>Somebody has said that it is not comparable.</source>
            <translation>Somebody has said that it is not comparable.</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>agrees</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>as of %1</translation>
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
            <source>date not known</source>
            <translation>date not known</translation>
        </message>
        <message>
            <source>no outlet given</source>
            <translation>no outlet given</translation>
        </message>
        <message>
            <source>no side given</source>
            <translation>no side given</translation>
        </message>
        <message>
            <source>not comparable</source>
            <translation>not comparable</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>not stated</translation>
        </message>
        <message>
            <source>published %1</source>
            <translation>published %1</translation>
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
            <source>the article's own voice</source>
            <translation>the article's own voice</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>updated</translation>
        </message>
    </context>
    <context>
        <name>CompareActs</name>
        <message>
            <source>None of these yet</source>
            <translation>None of these yet</translation>
        </message>
        <message>
            <source>Remove the question</source>
            <translation>Remove the question</translation>
        </message>
        <message>
            <source>The question “%1” goes, with its answers' ties. The claims stay.</source>
            <translation>The question “%1” goes, with its answers' ties. The claims stay.</translation>
        </message>
    </context>
    <context>
        <name>CompareBar</name>
        <message>
            <source>Aligned passages</source>
            <translation>Aligned passages</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>All events</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Figures and timeline</source>
            <translation>Figures and timeline</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matrix</translation>
        </message>
        <message>
            <source>Names used</source>
            <translation>Names used</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>ContextStrip</name>
        <message>
            <source>Around the claim</source>
            <translation>Around the claim</translation>
        </message>
        <message>
            <source>Open in Reading</source>
            <translation>Open in Reading</translation>
        </message>
    </context>
    <context>
        <name>CounterpartsDialog</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Counterparts</source>
            <translation>Counterparts</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Here</translation>
        </message>
        <message>
            <source>Looking through the other articles…</source>
            <translation>Looking through the other articles…</translation>
        </message>
        <message>
            <source>No other article speaks of this.</source>
            <translation>No other article speaks of this.</translation>
        </message>
        <message>
            <source>Not the same thing</source>
            <translation>Not the same thing</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Passages that speak of the same thing</source>
            <translation>Passages that speak of the same thing</translation>
        </message>
        <message>
            <source>Reading the article</source>
            <translation>Reading the article</translation>
        </message>
        <message>
            <source>Same question</source>
            <translation>Same question</translation>
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
        <name>DatePart</name>
        <message>
            <source>A week earlier</source>
            <translation>A week earlier</translation>
        </message>
        <message>
            <source>A week later</source>
            <translation>A week later</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Precision</translation>
        </message>
        <message>
            <source>Precision of the date</source>
            <translation>Precision of the date</translation>
        </message>
        <message>
            <source>This lies before the beginning.</source>
            <translation>This lies before the beginning.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>about this time</source>
            <translation>about this time</translation>
        </message>
        <message>
            <source>as the articles tell it, not as they were published</source>
            <translation>as the articles tell it, not as they were published</translation>
        </message>
        <message>
            <source>the same day</source>
            <translation>the same day</translation>
        </message>
    </context>
    <context>
        <name>DayHeader</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DayStrip</name>
        <message>
            <source>Days: %1</source>
            <translation>Days: %1</translation>
        </message>
    </context>
    <context>
        <name>Days</name>
        <message>
            <source>Published from</source>
            <translation>Published from</translation>
        </message>
        <message>
            <source>Published until</source>
            <translation>Published until</translation>
        </message>
    </context>
    <context>
        <name>DeskArticles</name>
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
            <source>Light up what answers the passage</source>
            <translation>Light up what answers the passage</translation>
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
        <name>DeskClaims</name>
        <message>
            <source>A guess in the card was not confirmed. It stays a guess.</source>
            <translation>A guess in the card was not confirmed. It stays a guess.</translation>
        </message>
        <message>
            <source>That was the last claim here. Ctrl+Enter: done, next article.</source>
            <translation>That was the last claim here. Ctrl+Enter: done, next article.</translation>
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
            <source>My confidence</source>
            <translation>My confidence</translation>
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
        <name>Differing</name>
        <message>
            <source>%1 (confirmed)</source>
            <translation>%1 (confirmed)</translation>
        </message>
        <message>
            <source>%1 (suggested): %2</source>
            <translation>%1 (suggested): %2</translation>
        </message>
        <message>
            <source>%1 in %2: %3</source>
            <translation>%1 in %2: %3</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Choose files</source>
            <translation>Choose files</translation>
        </message>
        <message>
            <source>Drop files or folders here</source>
            <translation>Drop files or folders here</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Paste</translation>
        </message>
        <message>
            <source>Text, HTML and Word files, tables (CSV, Excel), JSON, ZIP. The original bytes are kept as they are.</source>
            <translation>Text, HTML and Word files, tables (CSV, Excel), JSON, ZIP. The original bytes are kept as they are.</translation>
        </message>
    </context>
    <context>
        <name>EditMany</name>
        <message>
            <source>%1, or empty for none</source>
            <translation>%1, or empty for none</translation>
        </message>
        <message>
            <source>A few letters of the event</source>
            <translation>A few letters of the event</translation>
        </message>
        <message>
            <source>Add a tag</source>
            <translation>Add a tag</translation>
        </message>
        <message>
            <source>Affirmed or denied</source>
            <translation>Affirmed or denied</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Chain, date and place of the first</source>
            <translation>Chain, date and place of the first</translation>
        </message>
        <message numerus="yes">
            <source>Change %n claim(s)</source>
            <translation>
                <numerusform>Change %n claim</numerusform>
                <numerusform>Change %n claims</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose one of the events offered.</source>
            <translation>Choose one of the events offered.</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confidence</translation>
        </message>
        <message>
            <source>Credibility</source>
            <translation>Credibility</translation>
        </message>
        <message>
            <source>Date of the statement</source>
            <translation>Date of the statement</translation>
        </message>
        <message numerus="yes">
            <source>Edit %n claim(s)</source>
            <translation>
                <numerusform>Edit %n claim</numerusform>
                <numerusform>Edit %n claims</numerusform>
            </translation>
        </message>
        <message>
            <source>Edit claims</source>
            <translation>Edit claims</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Modality</source>
            <translation>Modality</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>New value</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Now: %1</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Question it answers</source>
            <translation>Question it answers</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Relation</translation>
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
            <source>Take a tag away</source>
            <translation>Take a tag away</translation>
        </message>
        <message>
            <source>The others take from %1 its chain, the date of the statement, time, place and event links; what it does not have stays as it is with them.</source>
            <translation>The others take from %1 its chain, the date of the statement, time, place and event links; what it does not have stays as it is with them.</translation>
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
            <source>What to change</source>
            <translation>What to change</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>empty</translation>
        </message>
        <message>
            <source>the first claim</source>
            <translation>the first claim</translation>
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
        <name>EventActs</name>
        <message numerus="yes">
            <source>%n claim(s) are linked already and keep that link.</source>
            <translation>
                <numerusform>%n claim is linked already and keeps that link.</numerusform>
                <numerusform>%n claims are linked already and keep that link.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) lose their link to it. The claims themselves stay.</source>
            <translation>
                <numerusform>%n claim loses its link to it. The claim itself stays.</numerusform>
                <numerusform>%n claims lose their link to it. The claims themselves stay.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) go.</source>
            <translation>
                <numerusform>%n event goes.</numerusform>
                <numerusform>%n events go.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) that are part of it move up to the wider one.</source>
            <translation>
                <numerusform>%n event that is part of it moves up to the wider one.</numerusform>
                <numerusform>%n events that are part of it move up to the wider one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) of claims move.</source>
            <translation>
                <numerusform>%n link of a claim moves.</numerusform>
                <numerusform>%n links of claims move.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n party(ies) move.</source>
            <translation>
                <numerusform>%n party moves.</numerusform>
                <numerusform>%n parties move.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add the event</source>
            <translation>Add the event</translation>
        </message>
        <message>
            <source>Ctrl+Z brings everything back.</source>
            <translation>Ctrl+Z brings everything back.</translation>
        </message>
        <message>
            <source>Merge events</source>
            <translation>Merge events</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>New event</translation>
        </message>
        <message>
            <source>No claim is linked to this event, so nothing can be split off.</source>
            <translation>No claim is linked to this event, so nothing can be split off.</translation>
        </message>
        <message>
            <source>Remove the event</source>
            <translation>Remove the event</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>Remove “%1”?</translation>
        </message>
        <message>
            <source>The events are one now. Ctrl+Z takes that back.</source>
            <translation>The events are one now. Ctrl+Z takes that back.</translation>
        </message>
        <message>
            <source>Title in Arabic</source>
            <translation>Title in Arabic</translation>
        </message>
        <message>
            <source>Title, date and place of the one that stays do not change.</source>
            <translation>Title, date and place of the one that stays do not change.</translation>
        </message>
    </context>
    <context>
        <name>EventField</name>
        <message>
            <source>new event</source>
            <translation>new event</translation>
        </message>
    </context>
    <context>
        <name>EventForm</name>
        <message>
            <source>ACLED code</source>
            <translation>ACLED code</translation>
        </message>
        <message>
            <source>Compare the accounts</source>
            <translation>Compare the accounts</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>First administrative level: governorate, province, state…</source>
            <translation>First administrative level: governorate, province, state…</translation>
        </message>
        <message>
            <source>First level</source>
            <translation>First level</translation>
        </message>
        <message>
            <source>Make several events one</source>
            <translation>Make several events one</translation>
        </message>
        <message>
            <source>Move some of the claims to a new event</source>
            <translation>Move some of the claims to a new event</translation>
        </message>
        <message>
            <source>Name of the place</source>
            <translation>Name of the place</translation>
        </message>
        <message>
            <source>No single event is called so. Choose one from the list.</source>
            <translation>No single event is called so. Choose one from the list.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Part of a wider event</source>
            <translation>Part of a wider event</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Precision</translation>
        </message>
        <message>
            <source>Precision of the place</source>
            <translation>Precision of the place</translation>
        </message>
        <message>
            <source>Remove the event</source>
            <translation>Remove the event</translation>
        </message>
        <message>
            <source>Sensitive place: a code in exports</source>
            <translation>Sensitive place: a code in exports</translation>
        </message>
        <message>
            <source>Short description</source>
            <translation>Short description</translation>
        </message>
        <message>
            <source>Title in Arabic</source>
            <translation>Title in Arabic</translation>
        </message>
        <message>
            <source>Title in English</source>
            <translation>Title in English</translation>
        </message>
        <message>
            <source>Type of event</source>
            <translation>Type of event</translation>
        </message>
    </context>
    <context>
        <name>EventListPanel</name>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
        <message>
            <source>Filter the events</source>
            <translation>Filter the events</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>New event</translation>
        </message>
        <message>
            <source>No event matches the filter.</source>
            <translation>No event matches the filter.</translation>
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
        <name>EventsScreen</name>
        <message>
            <source>An event is what the accounts speak of: said, planned or agreed. Add the first one, then link claims to it.</source>
            <translation>An event is what the accounts speak of: said, planned or agreed. Add the first one, then link claims to it.</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>New event</translation>
        </message>
        <message>
            <source>No events yet</source>
            <translation>No events yet</translation>
        </message>
        <message>
            <source>edit the title</source>
            <translation>edit the title</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>filter</translation>
        </message>
        <message>
            <source>link claims</source>
            <translation>link claims</translation>
        </message>
        <message>
            <source>new event</source>
            <translation>new event</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>A report on one page</source>
            <translation>A report on one page</translation>
        </message>
        <message>
            <source>A report on paper</source>
            <translation>A report on paper</translation>
        </message>
        <message>
            <source>Articles with their text and original bytes, claims, events, people and labels, as JSON.</source>
            <translation>Articles with their text and original bytes, claims, events, people and labels, as JSON.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>It replaces the file of that name.</source>
            <translation>It replaces the file of that name.</translation>
        </message>
        <message>
            <source>JSON Lines</source>
            <translation>JSON Lines</translation>
        </message>
        <message>
            <source>KB</source>
            <translation>KB</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>One line for each record</source>
            <translation>One line for each record</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Preview of the sheet</source>
            <translation>Preview of the sheet</translation>
        </message>
        <message>
            <source>Sheet “%1”</source>
            <translation>Sheet “%1”</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Sheets</translation>
        </message>
        <message>
            <source>Summary, matrix, charts of figures, what stands behind each answer, timeline, and every quote with its source. Numbers lead to their quotes.</source>
            <translation>Summary, matrix, charts of figures, what stands behind each answer, timeline, and every quote with its source. Numbers lead to their quotes.</translation>
        </message>
        <message>
            <source>The same as the PDF in one file that any browser opens without a network. Numbers lead to their quotes.</source>
            <translation>The same as the PDF in one file that any browser opens without a network. Numbers lead to their quotes.</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>about %1</translation>
        </message>
        <message>
            <source>first %1 of %2</source>
            <translation>first %1 of %2</translation>
        </message>
    </context>
    <context>
        <name>ExportPanel</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Best for one event: its questions, what each account answers, and the quotes.</source>
            <translation>Best for one event: its questions, what each account answers, and the quotes.</translation>
        </message>
        <message>
            <source>Codes in place of sensitive names and places</source>
            <translation>Codes in place of sensitive names and places</translation>
        </message>
        <message>
            <source>Codes in place of the reviewers' names</source>
            <translation>Codes in place of the reviewers' names</translation>
        </message>
        <message>
            <source>Everything without loss, for another program or another project. No name is hidden in it.</source>
            <translation>Everything without loss, for another program or another project. No name is hidden in it.</translation>
        </message>
        <message>
            <source>Excel</source>
            <translation>Excel</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Kind of file</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Right to left</source>
            <translation>Right to left</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Sheets</translation>
        </message>
        <message>
            <source>The sheet of claims as a plain table.</source>
            <translation>The sheet of claims as a plain table.</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Choose another place</source>
            <translation>Choose another place</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Export stopped. No file was written.</source>
            <translation>Export stopped. No file was written.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Show in folder</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Written: “%1”.</source>
            <translation>Written: “%1”.</translation>
        </message>
    </context>
    <context>
        <name>FigureForm</name>
        <message>
            <source>As of</source>
            <translation>As of</translation>
        </message>
        <message>
            <source>As written</source>
            <translation>As written</translation>
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
            <source>Part of</source>
            <translation>Part of</translation>
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
        <message>
            <source>—</source>
            <translation>—</translation>
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
        <message>
            <source>guessed</source>
            <translation>guessed</translation>
        </message>
    </context>
    <context>
        <name>FiguresPane</name>
        <message>
            <source>No figure to compare</source>
            <translation>No figure to compare</translation>
        </message>
        <message>
            <source>The lead's figure…</source>
            <translation>The lead's figure…</translation>
        </message>
        <message>
            <source>Tie claims with a number to the question; those beside the chart cannot be compared.</source>
            <translation>Tie claims with a number to the question; those beside the chart cannot be compared.</translation>
        </message>
        <message>
            <source>one origin</source>
            <translation>one origin</translation>
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
        <name>FiguresSide</name>
        <message>
            <source>%1: computed, said by nobody.</source>
            <translation>%1: computed, said by nobody.</translation>
        </message>
        <message>
            <source>%1: only a part, or other people than the question asks for.</source>
            <translation>%1: only a part, or other people than the question asks for.</translation>
        </message>
        <message>
            <source>Before you judge</source>
            <translation>Before you judge</translation>
        </message>
        <message>
            <source>On the same question, but not comparable.</source>
            <translation>On the same question, but not comparable.</translation>
        </message>
        <message>
            <source>Outside this comparison</source>
            <translation>Outside this comparison</translation>
        </message>
        <message>
            <source>Why the lead judges so</source>
            <translation>Why the lead judges so</translation>
        </message>
    </context>
    <context>
        <name>FiguresTab</name>
        <message numerus="yes">
            <source>%n numeric question(s)</source>
            <translation>
                <numerusform>%n numeric question</numerusform>
                <numerusform>%n numeric questions</numerusform>
            </translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Ask for a number, tie claims that give one to the question, and they stand here on one axis.</source>
            <translation>Ask for a number, tie claims that give one to the question, and they stand here on one axis.</translation>
        </message>
        <message>
            <source>Claimants</source>
            <translation>Claimants</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Copy picture</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Group by</translation>
        </message>
        <message>
            <source>New question</source>
            <translation>New question</translation>
        </message>
        <message>
            <source>No numeric question yet</source>
            <translation>No numeric question yet</translation>
        </message>
        <message>
            <source>Origins</source>
            <translation>Origins</translation>
        </message>
        <message>
            <source>Sides</source>
            <translation>Sides</translation>
        </message>
        <message>
            <source>The chart is on the clipboard, as a picture and in words.</source>
            <translation>The chart is on the clipboard, as a picture and in words.</translation>
        </message>
        <message>
            <source>copy the picture</source>
            <translation>copy the picture</translation>
        </message>
        <message>
            <source>open the passage</source>
            <translation>open the passage</translation>
        </message>
        <message>
            <source>the lead's figure</source>
            <translation>the lead's figure</translation>
        </message>
        <message>
            <source>timeline by the other date</source>
            <translation>timeline by the other date</translation>
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
        <name>FilterPanel</name>
        <message>
            <source>Claimant</source>
            <translation>Claimant</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Filter by: %1</source>
            <translation>Filter by: %1</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filters</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>More filters</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Needs attention</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Outlet</translation>
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
            <source>Tag</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
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
        <name>FormList</name>
        <message numerus="yes">
            <source>%n rarer form(s) not listed.</source>
            <translation>
                <numerusform>%n rarer form not listed.</numerusform>
                <numerusform>%n rarer forms not listed.</numerusform>
            </translation>
        </message>
        <message>
            <source>The forms found will stand here.</source>
            <translation>The forms found will stand here.</translation>
        </message>
    </context>
    <context>
        <name>GuessLine</name>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirm</translation>
        </message>
        <message>
            <source>Confirm what was guessed, once you have read it</source>
            <translation>Confirm what was guessed, once you have read it</translation>
        </message>
        <message>
            <source>Guessed</source>
            <translation>Guessed</translation>
        </message>
        <message>
            <source>the chain</source>
            <translation>the chain</translation>
        </message>
        <message>
            <source>the figures</source>
            <translation>the figures</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Contents</source>
            <translation>Contents</translation>
        </message>
        <message>
            <source>Find in the help</source>
            <translation>Find in the help</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
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
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n without an outlet: imported all the same, to be completed later.</source>
            <translation>
                <numerusform>One without an outlet: imported all the same, to be completed later.</numerusform>
                <numerusform>%n without an outlet: imported all the same, to be completed later.</numerusform>
            </translation>
        </message>
        <message>
            <source>All files</source>
            <translation>All files</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Choose a folder</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>Choose files</translation>
        </message>
        <message>
            <source>Drop them above, choose them, or paste a text from the clipboard.</source>
            <translation>Drop them above, choose them, or paste a text from the clipboard.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message numerus="yes">
            <source>Import %n article(s)</source>
            <translation>
                <numerusform>Import the article</numerusform>
                <numerusform>Import %n articles</numerusform>
            </translation>
        </message>
        <message>
            <source>Import articles</source>
            <translation>Import articles</translation>
        </message>
        <message>
            <source>No files yet</source>
            <translation>No files yet</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Reading the files</source>
            <translation>Reading the files</translation>
        </message>
        <message>
            <source>There is no text on the clipboard.</source>
            <translation>There is no text on the clipboard.</translation>
        </message>
        <message>
            <source>What the files hold</source>
            <translation>What the files hold</translation>
        </message>
    </context>
    <context>
        <name>ImportStates</name>
        <message>
            <source>%1 like %2</source>
            <translation>%1 like %2</translation>
        </message>
        <message>
            <source>%1 with BOM</source>
            <translation>%1 with BOM</translation>
        </message>
        <message>
            <source>%1 without BOM</source>
            <translation>%1 without BOM</translation>
        </message>
        <message>
            <source>%1, lines end with %2</source>
            <translation>%1, lines end with %2</translation>
        </message>
        <message>
            <source>%1, mixed line ends</source>
            <translation>%1, mixed line ends</translation>
        </message>
        <message>
            <source>%1, one line</source>
            <translation>%1, one line</translation>
        </message>
        <message>
            <source>%1, story %2</source>
            <translation>%1, story %2</translation>
        </message>
        <message>
            <source>Check the encoding</source>
            <translation>Check the encoding</translation>
        </message>
        <message>
            <source>Date not read</source>
            <translation>Date not read</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <translation>Duplicate: %1</translation>
        </message>
        <message>
            <source>Hidden characters: %1</source>
            <translation>Hidden characters: %1</translation>
        </message>
        <message>
            <source>Much the same as %1: about %2 in common.</source>
            <translation>Much the same as %1: about %2 in common.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>No hidden characters</source>
            <translation>No hidden characters</translation>
        </message>
        <message>
            <source>No outlet</source>
            <translation>No outlet</translation>
        </message>
        <message>
            <source>No outlet is given; it can be added later.</source>
            <translation>No outlet is given; it can be added later.</translation>
        </message>
        <message>
            <source>Not importable</source>
            <translation>Not importable</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Pasted text</translation>
        </message>
        <message>
            <source>Stories in the file: %1</source>
            <translation>Stories in the file: %1</translation>
        </message>
        <message>
            <source>The same file as %1.</source>
            <translation>The same file as %1.</translation>
        </message>
        <message>
            <source>The same text as %1.</source>
            <translation>The same text as %1.</translation>
        </message>
        <message>
            <source>The whole page</source>
            <translation>The whole page</translation>
        </message>
        <message>
            <source>Unread characters: %1</source>
            <translation>Unread characters: %1</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>%n article(s) imported.</source>
            <translation>
                <numerusform>One article imported.</numerusform>
                <numerusform>%n articles imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out.</source>
            <translation>
                <numerusform>One left out.</numerusform>
                <numerusform>%n left out.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ctrl+Z takes all of it back.</source>
            <translation>Ctrl+Z takes all of it back.</translation>
        </message>
        <message>
            <source>Import of articles</source>
            <translation>Import of articles</translation>
        </message>
        <message>
            <source>Import stopped. No article was added.</source>
            <translation>Import stopped. No article was added.</translation>
        </message>
        <message>
            <source>No article was added.</source>
            <translation>No article was added.</translation>
        </message>
        <message>
            <source>Not ticked.</source>
            <translation>Not ticked.</translation>
        </message>
        <message>
            <source>There is no text on the clipboard.</source>
            <translation>There is no text on the clipboard.</translation>
        </message>
        <message>
            <source>Which, and why</source>
            <translation>Which, and why</translation>
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
        <name>KindBar</name>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Claims</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
        <message>
            <source>Near words</source>
            <translation>Near words</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Phrase</translation>
        </message>
        <message>
            <source>Search in</source>
            <translation>Search in</translation>
        </message>
        <message>
            <source>The words typed are</source>
            <translation>The words typed are</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Words</translation>
        </message>
        <message>
            <source>most relevant first</source>
            <translation>most relevant first</translation>
        </message>
        <message>
            <source>newest first</source>
            <translation>newest first</translation>
        </message>
        <message>
            <source>words after</source>
            <translation>words after</translation>
        </message>
        <message>
            <source>words before</source>
            <translation>words before</translation>
        </message>
    </context>
    <context>
        <name>KwicHeading</name>
        <message>
            <source>Claim</source>
            <translation>Claim</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>The place and what is after</source>
            <translation>The place and what is after</translation>
        </message>
        <message>
            <source>What is before</source>
            <translation>What is before</translation>
        </message>
    </context>
    <context>
        <name>LabelAllDialog</name>
        <message numerus="yes">
            <source>%n claim(s) will be made, all as one step.</source>
            <translation>
                <numerusform>%n claim will be made.</numerusform>
                <numerusform>%n claims will be made, all as one step.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) left out: you labelled them with this type.</source>
            <translation>
                <numerusform>%n passage left out: you labelled it with this type.</numerusform>
                <numerusform>%n passages left out: you labelled them with this type.</numerusform>
            </translation>
        </message>
        <message>
            <source>Bounds of each claim</source>
            <translation>Bounds of each claim</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Claim type</source>
            <translation>Claim type</translation>
        </message>
        <message>
            <source>Claims from the places found</source>
            <translation>Claims from the places found</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Clause</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Counting…</translation>
        </message>
        <message>
            <source>Ctrl+Z takes all of it back.</source>
            <translation>Ctrl+Z takes all of it back.</translation>
        </message>
        <message numerus="yes">
            <source>Make %n claim(s)</source>
            <translation>
                <numerusform>Make %n claim</numerusform>
                <numerusform>Make %n claims</numerusform>
            </translation>
        </message>
        <message>
            <source>Make the claims</source>
            <translation>Make the claims</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>Sentence</translation>
        </message>
    </context>
    <context>
        <name>LabelBar</name>
        <message>
            <source>suggested</source>
            <translation>suggested</translation>
        </message>
    </context>
    <context>
        <name>LabelForm</name>
        <message>
            <source>%1 does something else while one reads. Choose another key.</source>
            <translation>%1 does something else while one reads. Choose another key.</translation>
        </message>
        <message>
            <source>Bring back into use</source>
            <translation>Bring back into use</translation>
        </message>
        <message>
            <source>Code: %1, which never changes.</source>
            <translation>Code: %1, which never changes.</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Colour</translation>
        </message>
        <message>
            <source>Go here and press a key</source>
            <translation>Go here and press a key</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>Name in Arabic</source>
            <translation>Name in Arabic</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Name in English</translation>
        </message>
        <message>
            <source>Out of use: it stays on the claims that have it and is offered no more.</source>
            <translation>Out of use: it stays on the claims that have it and is offered no more.</translation>
        </message>
        <message>
            <source>Press a key to choose it, Delete to take it off.</source>
            <translation>Press a key to choose it, Delete to take it off.</translation>
        </message>
        <message>
            <source>Short, in Arabic</source>
            <translation>Short, in Arabic</translation>
        </message>
        <message>
            <source>Short, in English</source>
            <translation>Short, in English</translation>
        </message>
        <message>
            <source>Take out of use</source>
            <translation>Take out of use</translation>
        </message>
        <message numerus="yes">
            <source>Used in %n claim(s).</source>
            <translation>
                <numerusform>Used in %n claim.</numerusform>
                <numerusform>Used in %n claims.</numerusform>
            </translation>
        </message>
        <message>
            <source>What it means, in Arabic: the help while labelling</source>
            <translation>What it means, in Arabic: the help while labelling</translation>
        </message>
        <message>
            <source>What it means, in English</source>
            <translation>What it means, in English</translation>
        </message>
    </context>
    <context>
        <name>LabelListPanel</name>
        <message>
            <source>A tag says something more about a claim, in words of the team.</source>
            <translation>A tag says something more about a claim, in words of the team.</translation>
        </message>
        <message>
            <source>Add the first label</source>
            <translation>Add the first label</translation>
        </message>
        <message>
            <source>Add the label</source>
            <translation>Add the label</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Move down (Alt+↓)</source>
            <translation>Move down (Alt+↓)</translation>
        </message>
        <message>
            <source>Move up (Alt+↑)</source>
            <translation>Move up (Alt+↑)</translation>
        </message>
        <message>
            <source>Name in Arabic</source>
            <translation>Name in Arabic</translation>
        </message>
        <message>
            <source>New label</source>
            <translation>New label</translation>
        </message>
        <message>
            <source>This scheme has no labels yet.</source>
            <translation>This scheme has no labels yet.</translation>
        </message>
        <message>
            <source>out of use</source>
            <translation>out of use</translation>
        </message>
    </context>
    <context>
        <name>Labelled</name>
        <message>
            <source>guessed</source>
            <translation>guessed</translation>
        </message>
    </context>
    <context>
        <name>LabelsScreen</name>
        <message>
            <source>edit</source>
            <translation>edit</translation>
        </message>
        <message>
            <source>move down</source>
            <translation>move down</translation>
        </message>
        <message>
            <source>move up</source>
            <translation>move up</translation>
        </message>
        <message>
            <source>new label</source>
            <translation>new label</translation>
        </message>
    </context>
    <context>
        <name>LeadDialog</name>
        <message>
            <source>Best (may stay empty)</source>
            <translation>Best (may stay empty)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Claims it rests on</source>
            <translation>Claims it rests on</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Grade</translation>
        </message>
        <message>
            <source>Highest</source>
            <translation>Highest</translation>
        </message>
        <message>
            <source>Keep the figure</source>
            <translation>Keep the figure</translation>
        </message>
        <message>
            <source>Lowest</source>
            <translation>Lowest</translation>
        </message>
        <message>
            <source>Rationale</source>
            <translation>Rationale</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Rule used</source>
            <translation>Rule used</translation>
        </message>
        <message>
            <source>Take the range</source>
            <translation>Take the range</translation>
        </message>
        <message>
            <source>The lead's figure</source>
            <translation>The lead's figure</translation>
        </message>
    </context>
    <context>
        <name>LeadLine</name>
        <message>
            <source>A rule and a rationale make it a figure of the team.</source>
            <translation>A rule and a rationale make it a figure of the team.</translation>
        </message>
        <message>
            <source>Rule: %1</source>
            <translation>Rule: %1</translation>
        </message>
        <message>
            <source>The lead's figure</source>
            <translation>The lead's figure</translation>
        </message>
        <message>
            <source>best %1</source>
            <translation>best %1</translation>
        </message>
        <message>
            <source>highest %1</source>
            <translation>highest %1</translation>
        </message>
        <message>
            <source>lowest %1</source>
            <translation>lowest %1</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>none yet</translation>
        </message>
    </context>
    <context>
        <name>LeftOutDialog</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Not imported</source>
            <translation>Not imported</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>only here</source>
            <translation>only here</translation>
        </message>
        <message>
            <source>other words</source>
            <translation>other words</translation>
        </message>
        <message>
            <source>spelled or inflected otherwise</source>
            <translation>spelled or inflected otherwise</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
    </context>
    <context>
        <name>LinkClaimsDialog</name>
        <message>
            <source>Enter ticks the marked claim, Ctrl+Enter links the ticked ones.</source>
            <translation>Enter ticks the marked claim, Ctrl+Enter links the ticked ones.</translation>
        </message>
        <message>
            <source>How they speak of the event</source>
            <translation>How they speak of the event</translation>
        </message>
        <message>
            <source>Link %1</source>
            <translation>Link %1</translation>
        </message>
        <message>
            <source>Link claims</source>
            <translation>Link claims</translation>
        </message>
        <message>
            <source>Link claims to “%1”</source>
            <translation>Link claims to “%1”</translation>
        </message>
        <message>
            <source>only claims without an event</source>
            <translation>only claims without an event</translation>
        </message>
    </context>
    <context>
        <name>LinkedPanel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n of this event only</source>
            <translation>
                <numerusform>%n of this event only</numerusform>
                <numerusform>%n of this event only</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shared with others</source>
            <translation>
                <numerusform>%n shared with others</numerusform>
                <numerusform>%n shared with others</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose claims by typing a few letters of them; on the reading desk the key %1 links the current one.</source>
            <translation>Choose claims by typing a few letters of them; on the reading desk the key %1 links the current one.</translation>
        </message>
        <message>
            <source>Link claims</source>
            <translation>Link claims</translation>
        </message>
        <message>
            <source>Linked claims</source>
            <translation>Linked claims</translation>
        </message>
        <message>
            <source>No claim is linked to this event yet.</source>
            <translation>No claim is linked to this event yet.</translation>
        </message>
        <message>
            <source>Show on the reading desk</source>
            <translation>Show on the reading desk</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Unlink</translation>
        </message>
        <message>
            <source>shared</source>
            <translation>shared</translation>
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
            <source>Keys and help</source>
            <translation>Keys and help</translation>
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
            <source>The last change was not saved.</source>
            <translation>The last change was not saved.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
    </context>
    <context>
        <name>MatrixControls</name>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Claimants</source>
            <translation>Claimants</translation>
        </message>
        <message>
            <source>Claims that answer no question yet</source>
            <translation>Claims that answer no question yet</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>New question</source>
            <translation>New question</translation>
        </message>
        <message>
            <source>Outlets</source>
            <translation>Outlets</translation>
        </message>
        <message>
            <source>Reviewers</source>
            <translation>Reviewers</translation>
        </message>
        <message>
            <source>Sides</source>
            <translation>Sides</translation>
        </message>
        <message>
            <source>Without a question</source>
            <translation>Without a question</translation>
        </message>
    </context>
    <context>
        <name>MatrixCorner</name>
        <message>
            <source>Filter the questions</source>
            <translation>Filter the questions</translation>
        </message>
        <message>
            <source>Sort, filter and pin</source>
            <translation>Sort, filter and pin</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>confirmed</source>
            <extracomment>bool, of a question</extracomment>
            <translation>confirmed</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>silent</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>suggested</translation>
        </message>
    </context>
    <context>
        <name>MatrixTab</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>Answers in words only</source>
            <translation>Answers in words only</translation>
        </message>
        <message>
            <source>Ask what the accounts answer differently: how many, when, who. Then tie claims to it.</source>
            <translation>Ask what the accounts answer differently: how many, when, who. Then tie claims to it.</translation>
        </message>
        <message>
            <source>By day of publication</source>
            <translation>By day of publication</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>By name</translation>
        </message>
        <message>
            <source>By number</source>
            <translation>By number</translation>
        </message>
        <message>
            <source>By one account</source>
            <translation>By one account</translation>
        </message>
        <message>
            <source>By wording</source>
            <translation>By wording</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Clear filters</translation>
        </message>
        <message>
            <source>Comparing the accounts…</source>
            <translation>Comparing the accounts…</translation>
        </message>
        <message>
            <source>Contradictions first</source>
            <translation>Contradictions first</translation>
        </message>
        <message>
            <source>Most answered first</source>
            <translation>Most answered first</translation>
        </message>
        <message>
            <source>Most answers first</source>
            <translation>Most answers first</translation>
        </message>
        <message>
            <source>New question</source>
            <translation>New question</translation>
        </message>
        <message>
            <source>No question yet</source>
            <translation>No question yet</translation>
        </message>
        <message>
            <source>Numbers only</source>
            <translation>Numbers only</translation>
        </message>
        <message>
            <source>Only what several accounts answer</source>
            <translation>Only what several accounts answer</translation>
        </message>
        <message>
            <source>Order of the columns</source>
            <translation>Order of the columns</translation>
        </message>
        <message>
            <source>Order of the questions</source>
            <translation>Order of the questions</translation>
        </message>
        <message>
            <source>Questions and accounts</source>
            <translation>Questions and accounts</translation>
        </message>
        <message>
            <source>Show accounts that answer nothing here</source>
            <translation>Show accounts that answer nothing here</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>Signs</translation>
        </message>
        <message>
            <source>Unpin everything</source>
            <translation>Unpin everything</translation>
        </message>
        <message>
            <source>confirm it</source>
            <translation>confirm it</translation>
        </message>
        <message>
            <source>keep as first passage</source>
            <translation>keep as first passage</translation>
        </message>
        <message>
            <source>open in Reading</source>
            <translation>open in Reading</translation>
        </message>
        <message>
            <source>to 7: relation</source>
            <translation>to 7: relation</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
        <message>
            <source>A few letters of the name</source>
            <translation>A few letters of the name</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Enter ticks the marked line, Ctrl+Enter merges.</source>
            <translation>Enter ticks the marked line, Ctrl+Enter merges.</translation>
        </message>
        <message>
            <source>Find what to merge</source>
            <translation>Find what to merge</translation>
        </message>
        <message>
            <source>Merge now</source>
            <translation>Merge now</translation>
        </message>
        <message>
            <source>Nothing is called so.</source>
            <translation>Nothing is called so.</translation>
        </message>
        <message>
            <source>Stays, and takes over the rest</source>
            <translation>Stays, and takes over the rest</translation>
        </message>
        <message>
            <source>What can be merged</source>
            <translation>What can be merged</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>Named</name>
        <message>
            <source>Articles of the event</source>
            <translation>Articles of the event</translation>
        </message>
        <message>
            <source>Filter by: %1</source>
            <translation>Filter by: %1</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Outlet</translation>
        </message>
    </context>
    <context>
        <name>NamesModel</name>
        <message>
            <source>silent</source>
            <extracomment>Name, of a row Count, of a cell</extracomment>
            <translation>silent</translation>
        </message>
    </context>
    <context>
        <name>NamesTab</name>
        <message numerus="yes">
            <source>%n name(s)</source>
            <translation>
                <numerusform>%n name</numerusform>
                <numerusform>%n names</numerusform>
            </translation>
        </message>
        <message>
            <source>Counting the names…</source>
            <translation>Counting the names…</translation>
        </message>
        <message>
            <source>Link claims of its articles to the event; then the names they use are counted here.</source>
            <translation>Link claims of its articles to the event; then the names they use are counted here.</translation>
        </message>
        <message>
            <source>Name a place, a group or an event, and the names the articles give it.</source>
            <translation>Name a place, a group or an event, and the names the articles give it.</translation>
        </message>
        <message>
            <source>Names and outlets</source>
            <translation>Names and outlets</translation>
        </message>
        <message>
            <source>New referent</source>
            <translation>New referent</translation>
        </message>
        <message>
            <source>No article speaks of this event yet</source>
            <translation>No article speaks of this event yet</translation>
        </message>
        <message>
            <source>No referent yet</source>
            <translation>No referent yet</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Remove the referent</source>
            <translation>Remove the referent</translation>
        </message>
        <message>
            <source>The referent “%1” goes, with the names it is looked for by. The texts stay as they are.</source>
            <translation>The referent “%1” goes, with the names it is looked for by. The texts stay as they are.</translation>
        </message>
        <message>
            <source>What is named</source>
            <translation>What is named</translation>
        </message>
        <message>
            <source>edit the names</source>
            <translation>edit the names</translation>
        </message>
        <message>
            <source>places, then the text</source>
            <translation>places, then the text</translation>
        </message>
        <message>
            <source>remove the name</source>
            <translation>remove the name</translation>
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
        <name>Pages</name>
        <message>
            <source>Clear filters</source>
            <translation>Clear filters</translation>
        </message>
        <message>
            <source>Every place of a word, side by side</source>
            <translation>Every place of a word, side by side</translation>
        </message>
        <message>
            <source>Filters or unticked forms leave places out.</source>
            <translation>Filters or unticked forms leave places out.</translation>
        </message>
        <message>
            <source>Look for words spelled alike</source>
            <translation>Look for words spelled alike</translation>
        </message>
        <message>
            <source>Perhaps it is written with another letter or two.</source>
            <translation>Perhaps it is written with another letter or two.</translation>
        </message>
        <message>
            <source>There are places in another kind of text: see above.</source>
            <translation>There are places in another kind of text: see above.</translation>
        </message>
        <message>
            <source>Treat all spellings as one</source>
            <translation>Treat all spellings as one</translation>
        </message>
        <message>
            <source>Try another word, or a part of it with a star: *</source>
            <translation>Try another word, or a part of it with a star: *</translation>
        </message>
        <message>
            <source>Try folding hamzas or prefixes.</source>
            <translation>Try folding hamzas or prefixes.</translation>
        </message>
        <message>
            <source>Type a word</source>
            <translation>Type a word</translation>
        </message>
        <message>
            <source>Type a word: it is found in every spelling, vocalised or not, with its prefixes and endings. A minus before a word leaves out the articles that have it.</source>
            <translation>Type a word: it is found in every spelling, vocalised or not, with its prefixes and endings. A minus before a word leaves out the articles that have it.</translation>
        </message>
        <message>
            <source>“%1” was not found.</source>
            <translation>“%1” was not found.</translation>
        </message>
    </context>
    <context>
        <name>PairOfPassages</name>
        <message>
            <source>Both answer one question already.</source>
            <translation>Both answer one question already.</translation>
        </message>
        <message>
            <source>Not the same thing</source>
            <translation>Not the same thing</translation>
        </message>
        <message>
            <source>Open the first</source>
            <translation>Open the first</translation>
        </message>
        <message>
            <source>Open the second</source>
            <translation>Open the second</translation>
        </message>
        <message>
            <source>Same question</source>
            <translation>Same question</translation>
        </message>
    </context>
    <context>
        <name>PairStrip</name>
        <message>
            <source>As of</source>
            <translation>As of</translation>
        </message>
        <message>
            <source>Can they be compared?</source>
            <translation>Can they be compared?</translation>
        </message>
        <message>
            <source>Confirm the relation</source>
            <translation>Confirm the relation</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Counted</translation>
        </message>
        <message>
            <source>Nature</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Next pair</source>
            <translation>Next pair</translation>
        </message>
        <message>
            <source>No other account answers this question.</source>
            <translation>No other account answers this question.</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origin</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>Population</translation>
        </message>
        <message>
            <source>Previous pair</source>
            <translation>Previous pair</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Reason, if one is needed</source>
            <translation>Reason, if one is needed</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Relation</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Scope</translation>
        </message>
        <message>
            <source>Set by a person for every question.</source>
            <translation>Set by a person for every question.</translation>
        </message>
        <message>
            <source>Set by a person for every question: %1.</source>
            <translation>Set by a person for every question: %1.</translation>
        </message>
        <message>
            <source>Set by a person.</source>
            <translation>Set by a person.</translation>
        </message>
        <message>
            <source>Set by a person: %1.</source>
            <translation>Set by a person: %1.</translation>
        </message>
        <message>
            <source>Swap the two passages</source>
            <translation>Swap the two passages</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Take it back</translation>
        </message>
        <message>
            <source>This account does not answer the question.</source>
            <translation>This account does not answer the question.</translation>
        </message>
        <message>
            <source>one</source>
            <translation>one</translation>
        </message>
        <message>
            <source>two</source>
            <translation>two</translation>
        </message>
    </context>
    <context>
        <name>PairsModel</name>
        <message>
            <source>one question</source>
            <translation>one question</translation>
        </message>
        <message>
            <source>one text</source>
            <translation>one text</translation>
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
        <message numerus="yes">
            <source>%n figure(s) left</source>
            <translation>
                <numerusform>%n figure left</numerusform>
                <numerusform>%n figures left</numerusform>
            </translation>
        </message>
        <message>
            <source>Close pane</source>
            <translation>Close pane</translation>
        </message>
        <message>
            <source>Outlet not stated</source>
            <translation>Outlet not stated</translation>
        </message>
        <message>
            <source>figures done</source>
            <translation>figures done</translation>
        </message>
    </context>
    <context>
        <name>PartiesPanel</name>
        <message numerus="yes">
            <source>%n article(s) move.</source>
            <translation>
                <numerusform>%n article moves.</numerusform>
                <numerusform>%n articles move.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s) in chains move.</source>
            <translation>
                <numerusform>%n mention in chains moves.</numerusform>
                <numerusform>%n mentions in chains move.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n party(ies) to events move.</source>
            <translation>
                <numerusform>%n party to an event moves.</numerusform>
                <numerusform>%n parties to events move.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Add a person or body</source>
            <translation>Add a person or body</translation>
        </message>
        <message>
            <source>Add an outlet</source>
            <translation>Add an outlet</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Claims</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>It becomes sensitive, because one of them is.</source>
            <translation>It becomes sensitive, because one of them is.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Merge spellings of one name</source>
            <translation>Merge spellings of one name</translation>
        </message>
        <message>
            <source>Merge spellings…</source>
            <translation>Merge spellings…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name in Arabic</source>
            <translation>Name in Arabic</translation>
        </message>
        <message>
            <source>New outlet</source>
            <translation>New outlet</translation>
        </message>
        <message>
            <source>New person or body</source>
            <translation>New person or body</translation>
        </message>
        <message>
            <source>No outlet is called so.</source>
            <translation>No outlet is called so.</translation>
        </message>
        <message>
            <source>No outlets yet</source>
            <translation>No outlets yet</translation>
        </message>
        <message>
            <source>Nobody is called so.</source>
            <translation>Nobody is called so.</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Nobody yet</translation>
        </message>
        <message>
            <source>Other spellings</source>
            <translation>Other spellings</translation>
        </message>
        <message>
            <source>Outlets</source>
            <translation>Outlets</translation>
        </message>
        <message>
            <source>Outlets come with imported articles, or add one here.</source>
            <translation>Outlets come with imported articles, or add one here.</translation>
        </message>
        <message>
            <source>People and bodies</source>
            <translation>People and bodies</translation>
        </message>
        <message>
            <source>Reliability</source>
            <translation>Reliability</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Sensitive</source>
            <translation>Sensitive</translation>
        </message>
        <message>
            <source>Show the claims</source>
            <translation>Show the claims</translation>
        </message>
        <message>
            <source>Show the claims of its articles</source>
            <translation>Show the claims of its articles</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Side</translation>
        </message>
        <message>
            <source>The other names become spellings of the one that stays.</source>
            <translation>The other names become spellings of the one that stays.</translation>
        </message>
        <message>
            <source>They are one now. Ctrl+Z takes that back.</source>
            <translation>They are one now. Ctrl+Z takes that back.</translation>
        </message>
        <message>
            <source>Whoever says, relays or takes part stands here as soon as a claim or event names them.</source>
            <translation>Whoever says, relays or takes part stands here as soon as a claim or event names them.</translation>
        </message>
        <message>
            <source>sensitive</source>
            <translation>sensitive</translation>
        </message>
    </context>
    <context>
        <name>PartiesPart</name>
        <message>
            <source>A few letters of the name</source>
            <translation>A few letters of the name</translation>
        </message>
        <message>
            <source>Add party</source>
            <translation>Add party</translation>
        </message>
        <message>
            <source>Name of the party to add</source>
            <translation>Name of the party to add</translation>
        </message>
        <message>
            <source>Named in</source>
            <translation>Named in</translation>
        </message>
        <message>
            <source>Nobody is named as a party yet.</source>
            <translation>Nobody is named as a party yet.</translation>
        </message>
        <message>
            <source>Part in the event</source>
            <translation>Part in the event</translation>
        </message>
        <message>
            <source>Part, such as: mediator</source>
            <translation>Part, such as: mediator</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>Remove the party</source>
            <translation>Remove the party</translation>
        </message>
    </context>
    <context>
        <name>PartiesScreen</name>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Filter people and bodies</source>
            <translation>Filter people and bodies</translation>
        </message>
        <message>
            <source>Filter the outlets</source>
            <translation>Filter the outlets</translation>
        </message>
        <message>
            <source>Merge spellings…</source>
            <translation>Merge spellings…</translation>
        </message>
        <message>
            <source>Outlets</source>
            <translation>Outlets</translation>
        </message>
        <message>
            <source>People and bodies</source>
            <translation>People and bodies</translation>
        </message>
        <message>
            <source>Which list</source>
            <translation>Which list</translation>
        </message>
        <message>
            <source>add</source>
            <translation>add</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>edit</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>filter</translation>
        </message>
        <message>
            <source>remove</source>
            <translation>remove</translation>
        </message>
    </context>
    <context>
        <name>PartyForm</name>
        <message>
            <source>Belongs to</source>
            <translation>Belongs to</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Known by name</source>
            <translation>Known by name</translation>
        </message>
        <message>
            <source>Name in Arabic</source>
            <translation>Name in Arabic</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Name in English</translation>
        </message>
        <message>
            <source>No outlet is called so. Choose one from the list.</source>
            <translation>No outlet is called so. Choose one from the list.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Other spellings</source>
            <translation>Other spellings</translation>
        </message>
        <message>
            <source>Reliability of the source</source>
            <translation>Reliability of the source</translation>
        </message>
        <message>
            <source>Remove the outlet</source>
            <translation>Remove the outlet</translation>
        </message>
        <message>
            <source>Remove the person or body</source>
            <translation>Remove the person or body</translation>
        </message>
        <message>
            <source>Sensitive: a code stands for the name in exports</source>
            <translation>Sensitive: a code stands for the name in exports</translation>
        </message>
        <message>
            <source>Side, as the team sets it</source>
            <translation>Side, as the team sets it</translation>
        </message>
    </context>
    <context>
        <name>PassagesTab</name>
        <message numerus="yes">
            <source>%n pair(s)</source>
            <translation>
                <numerusform>%n pair</numerusform>
                <numerusform>%n pairs</numerusform>
            </translation>
        </message>
        <message>
            <source>All pairs</source>
            <translation>All pairs</translation>
        </message>
        <message>
            <source>At least two articles with claims on the event are needed.</source>
            <translation>At least two articles with claims on the event are needed.</translation>
        </message>
        <message>
            <source>Filter the pairs</source>
            <translation>Filter the pairs</translation>
        </message>
        <message>
            <source>Laying the articles side by side…</source>
            <translation>Laying the articles side by side…</translation>
        </message>
        <message>
            <source>No pair matches.</source>
            <translation>No pair matches.</translation>
        </message>
        <message>
            <source>No passages to lay side by side</source>
            <translation>No passages to lay side by side</translation>
        </message>
        <message>
            <source>Not tied yet</source>
            <translation>Not tied yet</translation>
        </message>
        <message>
            <source>One text</source>
            <translation>One text</translation>
        </message>
        <message>
            <source>Pairs of passages</source>
            <translation>Pairs of passages</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Tied</source>
            <translation>Tied</translation>
        </message>
        <message>
            <source>Words, an outlet or a code</source>
            <translation>Words, an outlet or a code</translation>
        </message>
        <message>
            <source>not the same thing</source>
            <translation>not the same thing</translation>
        </message>
        <message>
            <source>open in Reading</source>
            <translation>open in Reading</translation>
        </message>
        <message>
            <source>same question</source>
            <translation>same question</translation>
        </message>
    </context>
    <context>
        <name>PickClaims</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Claims</translation>
        </message>
        <message>
            <source>Find claims</source>
            <translation>Find claims</translation>
        </message>
        <message>
            <source>No claim matches.</source>
            <translation>No claim matches.</translation>
        </message>
        <message>
            <source>Words of the claim, who says it, or its code</source>
            <translation>Words of the claim, who says it, or its code</translation>
        </message>
    </context>
    <context>
        <name>PlaceActs</name>
        <message numerus="yes">
            <source>%n sentence(s) copied with attribution.</source>
            <translation>
                <numerusform>%n sentence copied with attribution.</numerusform>
                <numerusform>%n sentences copied with attribution.</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Only the first %1 places were copied.</source>
            <translation>Only the first %1 places were copied.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Save the search</source>
            <translation>Save the search</translation>
        </message>
    </context>
    <context>
        <name>PlaceLabeller</name>
        <message numerus="yes">
            <source>%n claim(s) made. Ctrl+Z takes all of it back.</source>
            <translation>
                <numerusform>%n claim made. Ctrl+Z takes it back.</numerusform>
                <numerusform>%n claims made. Ctrl+Z takes all of it back.</numerusform>
            </translation>
        </message>
        <message>
            <source>A claim rests on words of an article. Choose a place in a text.</source>
            <translation>A claim rests on words of an article. Choose a place in a text.</translation>
        </message>
        <message>
            <source>Labelling all places</source>
            <translation>Labelling all places</translation>
        </message>
        <message>
            <source>Labelling stopped. No claim was made.</source>
            <translation>Labelling stopped. No claim was made.</translation>
        </message>
    </context>
    <context>
        <name>PositionsEdit</name>
        <message>
            <source>Remove the answer</source>
            <translation>Remove the answer</translation>
        </message>
        <message>
            <source>The answer in Arabic</source>
            <translation>The answer in Arabic</translation>
        </message>
        <message>
            <source>The answer in English</source>
            <translation>The answer in English</translation>
        </message>
    </context>
    <context>
        <name>PositionsPane</name>
        <message>
            <source>Nobody answers yet</source>
            <translation>Nobody answers yet</translation>
        </message>
        <message>
            <source>Tie claims to the question, each with the position it takes.</source>
            <translation>Tie claims to the question, each with the position it takes.</translation>
        </message>
        <message>
            <source>no position given</source>
            <translation>no position given</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the beginning is shown here; all of it is imported.</source>
            <translation>Only the beginning is shown here; all of it is imported.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Text of the file</source>
            <translation>Text of the file</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
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
        <message>
            <source>What you see is the backup of %1. It can be read, not changed.</source>
            <translation>What you see is the backup of %1. It can be read, not changed.</translation>
        </message>
    </context>
    <context>
        <name>ProposedQuestions</name>
        <message>
            <source>Ask it</source>
            <translation>Ask it</translation>
        </message>
        <message>
            <source>Claims that count the same are all asked for already.</source>
            <translation>Claims that count the same are all asked for already.</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Dismiss</translation>
        </message>
        <message>
            <source>Laying the articles side by side…</source>
            <translation>Laying the articles side by side…</translation>
        </message>
        <message>
            <source>Nothing to propose</source>
            <translation>Nothing to propose</translation>
        </message>
        <message>
            <source>Proposed questions</source>
            <translation>Proposed questions</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Drive</source>
            <translation>Drive</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Choose</translation>
        </message>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Look in:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Open</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>Directory:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>Files of &amp;type:</translation>
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
        <name>QuestionChoice</name>
        <message>
            <source>A few words of the question</source>
            <translation>A few words of the question</translation>
        </message>
        <message>
            <source>None of these yet</source>
            <translation>None of these yet</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>What they answer</source>
            <translation>What they answer</translation>
        </message>
        <message>
            <source>new question</source>
            <translation>new question</translation>
        </message>
    </context>
    <context>
        <name>QuestionDialog</name>
        <message>
            <source>Add the question</source>
            <translation>Add the question</translation>
        </message>
        <message>
            <source>Answers that claims can give</source>
            <translation>Answers that claims can give</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>As of</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Counted</translation>
        </message>
        <message>
            <source>It asks for</source>
            <translation>It asks for</translation>
        </message>
        <message>
            <source>Keep the changes</source>
            <translation>Keep the changes</translation>
        </message>
        <message>
            <source>New question</source>
            <translation>New question</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>Population</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>The question in Arabic</source>
            <translation>The question in Arabic</translation>
        </message>
        <message>
            <source>The question in English</source>
            <translation>The question in English</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>a number</translation>
        </message>
        <message>
            <source>an answer in words</source>
            <translation>an answer in words</translation>
        </message>
    </context>
    <context>
        <name>QuestionField</name>
        <message>
            <source>new question</source>
            <translation>new question</translation>
        </message>
    </context>
    <context>
        <name>QuestionList</name>
        <message numerus="yes">
            <source>%n position(s)</source>
            <translation>
                <numerusform>%n position</numerusform>
                <numerusform>%n positions</numerusform>
            </translation>
        </message>
        <message>
            <source>Not numeric</source>
            <translation>Not numeric</translation>
        </message>
        <message>
            <source>Numeric questions</source>
            <translation>Numeric questions</translation>
        </message>
    </context>
    <context>
        <name>QuestionsPart</name>
        <message>
            <source>A few words of the question</source>
            <translation>A few words of the question</translation>
        </message>
        <message>
            <source>It does not answer this</source>
            <translation>It does not answer this</translation>
        </message>
        <message>
            <source>Let it answer a question</source>
            <translation>Let it answer a question</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
    </context>
    <context>
        <name>QueueMenu</name>
        <message numerus="yes">
            <source>%n figure(s) left</source>
            <translation>
                <numerusform>%n figure left</numerusform>
                <numerusform>%n figures left</numerusform>
            </translation>
        </message>
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
            <source>At least %1</source>
            <translation>At least %1</translation>
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
            <source>Reading desk</source>
            <translation>Reading desk</translation>
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
            <source>confirm the guess</source>
            <translation>confirm the guess</translation>
        </message>
        <message>
            <source>link to an event</source>
            <translation>link to an event</translation>
        </message>
        <message>
            <source>move the edge</source>
            <translation>move the edge</translation>
        </message>
        <message>
            <source>next claim</source>
            <translation>next claim</translation>
        </message>
        <message>
            <source>next open figure</source>
            <translation>next open figure</translation>
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
        <name>RecentProjects</name>
        <message numerus="yes">
            <source>%Ln article(s)</source>
            <translation>
                <numerusform>%Ln article</numerusform>
                <numerusform>%Ln articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln claim(s)</source>
            <translation>
                <numerusform>%Ln claim</numerusform>
                <numerusform>%Ln claims</numerusform>
            </translation>
        </message>
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
            <source>coding: %1</source>
            <translation>coding: %1</translation>
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
        <name>ReferentDialog</name>
        <message>
            <source>Add the referent</source>
            <translation>Add the referent</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Each is found in every spelling, with prefixes and endings; of several, the longest counts.</source>
            <translation>Each is found in every spelling, with prefixes and endings; of several, the longest counts.</translation>
        </message>
        <message>
            <source>Keep the changes</source>
            <translation>Keep the changes</translation>
        </message>
        <message>
            <source>Names the articles give it, one to a line</source>
            <translation>Names the articles give it, one to a line</translation>
        </message>
        <message>
            <source>New referent</source>
            <translation>New referent</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Referent</source>
            <translation>Referent</translation>
        </message>
        <message>
            <source>What the team calls it, in Arabic</source>
            <translation>What the team calls it, in Arabic</translation>
        </message>
        <message>
            <source>What the team calls it, in English</source>
            <translation>What the team calls it, in English</translation>
        </message>
    </context>
    <context>
        <name>RemoveDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Ctrl+Z brings all of it back.</source>
            <translation>Ctrl+Z brings all of it back.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove articles</source>
            <translation>Remove articles</translation>
        </message>
        <message>
            <source>Removed with them: %1.</source>
            <translation>Removed with them: %1.</translation>
        </message>
        <message>
            <source>To be removed: %1.</source>
            <translation>To be removed: %1.</translation>
        </message>
    </context>
    <context>
        <name>SavedList</name>
        <message>
            <source>A search you save stands here, to run it again.</source>
            <translation>A search you save stands here, to run it again.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>Rename the search</source>
            <translation>Rename the search</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Rename…</translation>
        </message>
        <message>
            <source>Search again</source>
            <translation>Search again</translation>
        </message>
    </context>
    <context>
        <name>SchemePanel</name>
        <message>
            <source>Add the scheme</source>
            <translation>Add the scheme</translation>
        </message>
        <message>
            <source>Coding schemes</source>
            <translation>Coding schemes</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Name in English</translation>
        </message>
        <message>
            <source>Name of the scheme in Arabic</source>
            <translation>Name of the scheme in Arabic</translation>
        </message>
        <message>
            <source>New scheme of tags</source>
            <translation>New scheme of tags</translation>
        </message>
        <message>
            <source>as many as fit</source>
            <translation>as many as fit</translation>
        </message>
        <message>
            <source>one of them</source>
            <translation>one of them</translation>
        </message>
    </context>
    <context>
        <name>ScopeChoice</name>
        <message>
            <source>Accepted only</source>
            <translation>Accepted only</translation>
        </message>
        <message>
            <source>All claims</source>
            <translation>All claims</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>One event</source>
            <translation>One event</translation>
        </message>
        <message>
            <source>One reviewer</source>
            <translation>One reviewer</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Reviewer</translation>
        </message>
        <message numerus="yes">
            <source>The %n claim(s) shown</source>
            <translation>
                <numerusform>The claim shown</numerusform>
                <numerusform>The %n claims shown</numerusform>
            </translation>
        </message>
        <message>
            <source>Which claims</source>
            <translation>Which claims</translation>
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message>
            <source>A word, a "phrase", -not this, begins*, like~</source>
            <translation>A word, a "phrase", -not this, begins*, like~</translation>
        </message>
        <message>
            <source>Claims from the places…</source>
            <translation>Claims from the places…</translation>
        </message>
        <message>
            <source>Save the search</source>
            <translation>Save the search</translation>
        </message>
        <message>
            <source>Search the project</source>
            <translation>Search the project</translation>
        </message>
        <message>
            <source>Stop the search</source>
            <translation>Stop the search</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message>
            <source>Affixes: و ف ب ل ال …</source>
            <translation>Affixes: و ف ب ل ال …</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filters</translation>
        </message>
        <message>
            <source>Forms found</source>
            <translation>Forms found</translation>
        </message>
        <message>
            <source>Hamzas: أ إ آ ا, ؤ ئ ء</source>
            <translation>Hamzas: أ إ آ ا, ؤ ئ ء</translation>
        </message>
        <message>
            <source>In a claim of reviewer</source>
            <translation>In a claim of reviewer</translation>
        </message>
        <message>
            <source>In a claim of type</source>
            <translation>In a claim of type</translation>
        </message>
        <message>
            <source>Marks and tatweel ignored</source>
            <translation>Marks and tatweel ignored</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Saved searches</translation>
        </message>
        <message>
            <source>Search filters</source>
            <translation>Search filters</translation>
        </message>
        <message>
            <source>Ta marbuta: ة ه</source>
            <translation>Ta marbuta: ة ه</translation>
        </message>
        <message>
            <source>Treat as one</source>
            <translation>Treat as one</translation>
        </message>
        <message>
            <source>Ya and alef maqsura: ي ى</source>
            <translation>Ya and alef maqsura: ي ى</translation>
        </message>
    </context>
    <context>
        <name>SearchScreen</name>
        <message>
            <source>%1 in %2</source>
            <translation>%1 in %2</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) selected</source>
            <translation>
                <numerusform>%n place selected</numerusform>
                <numerusform>%n places selected</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Places found</source>
            <translation>Places found</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Search stopped. What was found so far is shown.</source>
            <translation>Search stopped. What was found so far is shown.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Searching…</translation>
        </message>
        <message>
            <source>claim of this type</source>
            <translation>claim of this type</translation>
        </message>
        <message>
            <source>copy with attribution</source>
            <translation>copy with attribution</translation>
        </message>
        <message>
            <source>more than %1 places</source>
            <translation>more than %1 places</translation>
        </message>
        <message>
            <source>next place</source>
            <translation>next place</translation>
        </message>
        <message>
            <source>no claim</source>
            <translation>no claim</translation>
        </message>
        <message>
            <source>no outlet given</source>
            <translation>no outlet given</translation>
        </message>
        <message>
            <source>open in Reading</source>
            <translation>open in Reading</translation>
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
        <message>
            <source>Open date</source>
            <translation>Open date</translation>
        </message>
        <message>
            <source>Open figure</source>
            <translation>Open figure</translation>
        </message>
        <message>
            <source>Open statement</source>
            <translation>Open statement</translation>
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
            <source>From left to right</source>
            <translation>From left to right</translation>
        </message>
        <message>
            <source>In reading direction</source>
            <translation>In reading direction</translation>
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
            <source>Numbers on charts</source>
            <translation>Numbers on charts</translation>
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
        <name>SheetList</name>
        <message>
            <source>A row for each: quote, claimant, relay, publisher, place</source>
            <translation>A row for each: quote, claimant, relay, publisher, place</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Charts of ranges</source>
            <translation>Charts of ranges</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Claims</translation>
        </message>
        <message>
            <source>Claims and events</source>
            <translation>Claims and events</translation>
        </message>
        <message>
            <source>Counts, project, program, what was left out</source>
            <translation>Counts, project, program, what was left out</translation>
        </message>
        <message>
            <source>Date and place, with their precision</source>
            <translation>Date and place, with their precision</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
        <message>
            <source>Every pair with its reason</source>
            <translation>Every pair with its reason</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Legend</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matrix</translation>
        </message>
        <message>
            <source>Names used</source>
            <translation>Names used</translation>
        </message>
        <message>
            <source>Outlet, date, file and its fingerprint</source>
            <translation>Outlet, date, file and its fingerprint</translation>
        </message>
        <message>
            <source>Questions against articles, in colour, quotes as comments</source>
            <translation>Questions against articles, in colour, quotes as comments</translation>
        </message>
        <message>
            <source>Ranges of figures</source>
            <translation>Ranges of figures</translation>
        </message>
        <message>
            <source>Relations of claims</source>
            <translation>Relations of claims</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Sheets</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>The figures of each question as a picture</source>
            <translation>The figures of each question as a picture</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Timeline</translation>
        </message>
        <message>
            <source>Value, bounds, unit and date, in cells of numbers</source>
            <translation>Value, bounds, unit and date, in cells of numbers</translation>
        </message>
        <message>
            <source>What codes and colours mean; the coding scheme</source>
            <translation>What codes and colours mean; the coding scheme</translation>
        </message>
        <message>
            <source>What each outlet calls whom, how often, where</source>
            <translation>What each outlet calls whom, how often, where</translation>
        </message>
        <message>
            <source>What is compared, what is not and why, the estimate</source>
            <translation>What is compared, what is not and why, the estimate</translation>
        </message>
        <message>
            <source>Which claim reports which event, and how</source>
            <translation>Which claim reports which event, and how</translation>
        </message>
        <message>
            <source>Who said what of which day</source>
            <translation>Who said what of which day</translation>
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
            <source>Search for “%1”</source>
            <translation>Search for “%1”</translation>
        </message>
        <message>
            <source>article</source>
            <translation>article</translation>
        </message>
        <message>
            <source>event</source>
            <translation>event</translation>
        </message>
        <message>
            <source>in all texts</source>
            <translation>in all texts</translation>
        </message>
        <message>
            <source>person or body</source>
            <translation>person or body</translation>
        </message>
    </context>
    <context>
        <name>Spellings</name>
        <message>
            <source>Add a spelling</source>
            <translation>Add a spelling</translation>
        </message>
        <message>
            <source>Another spelling, then Enter</source>
            <translation>Another spelling, then Enter</translation>
        </message>
    </context>
    <context>
        <name>SplitEventDialog</name>
        <message>
            <source>Move %1</source>
            <translation>Move %1</translation>
        </message>
        <message>
            <source>Move claims</source>
            <translation>Move claims</translation>
        </message>
        <message>
            <source>Split the event</source>
            <translation>Split the event</translation>
        </message>
        <message>
            <source>The ticked claims move to the new event; type, date and place are taken over. Enter ticks.</source>
            <translation>The ticked claims move to the new event; type, date and place are taken over. Enter ticks.</translation>
        </message>
        <message>
            <source>Title of the new event</source>
            <translation>Title of the new event</translation>
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
        <name>StoryChoice</name>
        <message>
            <source>Keep it as one article, as found</source>
            <translation>Keep it as one article, as found</translation>
        </message>
        <message numerus="yes">
            <source>Split it into %n article(s)</source>
            <translation>
                <numerusform>Split it into %n article</numerusform>
                <numerusform>Split it into %n articles</numerusform>
            </translation>
        </message>
        <message>
            <source>Story %1, from line %2</source>
            <translation>Story %1, from line %2</translation>
        </message>
        <message>
            <source>The whole file stays kept with each article.</source>
            <translation>The whole file stays kept with each article.</translation>
        </message>
    </context>
    <context>
        <name>Suggesting</name>
        <message>
            <source>No figure is left open in the open articles. Ctrl+Enter: done, next article.</source>
            <translation>No figure is left open in the open articles. Ctrl+Enter: done, next article.</translation>
        </message>
        <message>
            <source>Nothing is left open in the open articles. Ctrl+Enter: done, next article.</source>
            <translation>Nothing is left open in the open articles. Ctrl+Enter: done, next article.</translation>
        </message>
        <message>
            <source>The article is still being read through. Try again in a moment.</source>
            <translation>The article is still being read through. Try again in a moment.</translation>
        </message>
    </context>
    <context>
        <name>SuggestionLine</name>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>as “%1”</source>
            <translation>as “%1”</translation>
        </message>
        <message>
            <source>dismiss</source>
            <translation>dismiss</translation>
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
        <name>Target</name>
        <message>
            <source>Folder of the export</source>
            <translation>Folder of the export</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Folder: %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>Name of the file</translation>
        </message>
        <message>
            <source>in</source>
            <translation>in</translation>
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
        <name>TickedBar</name>
        <message numerus="yes">
            <source>%n to be imported</source>
            <translation>
                <numerusform>one to be imported</numerusform>
                <numerusform>%n to be imported</numerusform>
            </translation>
        </message>
        <message>
            <source>For the ticked:</source>
            <translation>For the ticked:</translation>
        </message>
        <message>
            <source>Leave duplicates out</source>
            <translation>Leave duplicates out</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Outlet</translation>
        </message>
        <message>
            <source>Outlet of the ticked articles</source>
            <translation>Outlet of the ticked articles</translation>
        </message>
        <message>
            <source>Publication date</source>
            <translation>Publication date</translation>
        </message>
        <message>
            <source>Publication date of the ticked articles</source>
            <translation>Publication date of the ticked articles</translation>
        </message>
    </context>
    <context>
        <name>TimelineModel</name>
        <message>
            <source>confirmed</source>
            <translation>confirmed</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>suggested</translation>
        </message>
    </context>
    <context>
        <name>TimelinePanel</name>
        <message numerus="yes">
            <source>%n claim(s) without a date</source>
            <translation>
                <numerusform>%n claim without a date</numerusform>
                <numerusform>%n claims without a date</numerusform>
            </translation>
        </message>
        <message>
            <source>Claims appear here once they are tied to the question or the event.</source>
            <translation>Claims appear here once they are tied to the question or the event.</translation>
        </message>
        <message>
            <source>Date of publication</source>
            <translation>Date of publication</translation>
        </message>
        <message>
            <source>Date spoken of</source>
            <translation>Date spoken of</translation>
        </message>
        <message>
            <source>How the account changed</source>
            <translation>How the account changed</translation>
        </message>
        <message>
            <source>In the order of</source>
            <translation>In the order of</translation>
        </message>
        <message>
            <source>Nothing with a date</source>
            <translation>Nothing with a date</translation>
        </message>
        <message>
            <source>The event</source>
            <translation>The event</translation>
        </message>
        <message>
            <source>This question</source>
            <translation>This question</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Timeline</translation>
        </message>
        <message>
            <source>Timeline of</source>
            <translation>Timeline of</translation>
        </message>
        <message>
            <source>Who says it?</source>
            <translation>Who says it?</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>%1 selects word, clause, sentence. The key of a type makes a claim, and it is saved. %2 takes it back.</source>
            <translation>%1 selects word, clause, sentence. The key of a type makes a claim, and it is saved. %2 takes it back.</translation>
        </message>
        <message>
            <source>%1 writes workbook or report, %2 shows all keys, %3 explains the screen in front of you.</source>
            <translation>%1 writes workbook or report, %2 shows all keys, %3 explains the screen in front of you.</translation>
        </message>
        <message>
            <source>A short tour</source>
            <translation>A short tour</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Compare the accounts</source>
            <translation>Compare the accounts</translation>
        </message>
        <message>
            <source>Dotted words are figures and statements nobody has handled. %1 goes to the next one. What is filled in stays a guess until %2 confirms it.</source>
            <translation>Dotted words are figures and statements nobody has handled. %1 goes to the next one. What is filled in stays a guess until %2 confirms it.</translation>
        </message>
        <message>
            <source>Find any word</source>
            <translation>Find any word</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Finish</translation>
        </message>
        <message>
            <source>Hand it on</source>
            <translation>Hand it on</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Question by question: who agrees, who contradicts, who is silent, and what cannot be compared. %1 opens the words an answer rests on.</source>
            <translation>Question by question: who agrees, who contradicts, who is silent, and what cannot be compared. %1 opens the words an answer rests on.</translation>
        </message>
        <message>
            <source>Read side by side</source>
            <translation>Read side by side</translation>
        </message>
        <message>
            <source>Select and press a key</source>
            <translation>Select and press a key</translation>
        </message>
        <message>
            <source>Skip the tour</source>
            <translation>Skip the tour</translation>
        </message>
        <message>
            <source>The card keeps the chain of attribution and the figures. %1 names the claimant, %2 adds a figure, %3 links an event.</source>
            <translation>The card keeps the chain of attribution and the figures. %1 names the claimant, %2 adds a figure, %3 links an event.</translation>
        </message>
        <message>
            <source>The program reads along</source>
            <translation>The program reads along</translation>
        </message>
        <message>
            <source>Two minutes through the screens of the open project. The tour changes nothing in it.</source>
            <translation>Two minutes through the screens of the open project. The tour changes nothing in it.</translation>
        </message>
        <message>
            <source>Two minutes through the screens, in a sample project: a flood in a town that does not exist, told by eight outlets. Whatever you try there can be undone.</source>
            <translation>Two minutes through the screens, in a sample project: a flood in a town that does not exist, told by eight outlets. Whatever you try there can be undone.</translation>
        </message>
        <message>
            <source>Two to five articles, each paragraph in its own direction. %1 lets them scroll in step.</source>
            <translation>Two to five articles, each paragraph in its own direction. %1 lets them scroll in step.</translation>
        </message>
        <message>
            <source>Whatever its spelling, in every article and claim. %1 finds any command or place.</source>
            <translation>Whatever its spelling, in every article and claim. %1 finds any command or place.</translation>
        </message>
        <message>
            <source>Who said it, and through whom</source>
            <translation>Who said it, and through whom</translation>
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
        <name>WaitingClaims</name>
        <message>
            <source>Claims that answer no question yet</source>
            <translation>Claims that answer no question yet</translation>
        </message>
        <message>
            <source>Every claim answers a question.</source>
            <translation>Every claim answers a question.</translation>
        </message>
        <message>
            <source>Filter the claims</source>
            <translation>Filter the claims</translation>
        </message>
        <message>
            <source>No claim matches.</source>
            <translation>No claim matches.</translation>
        </message>
        <message>
            <source>Tie to</source>
            <translation>Tie to</translation>
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
    </context>
    <context>
        <name>WordListsDialog</name>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Articles are read by these words. What you change holds for this project and can be undone.</source>
            <translation>Articles are read by these words. What you change holds for this project and can be undone.</translation>
        </message>
        <message>
            <source>Bring the list back as it was shipped</source>
            <translation>Bring the list back as it was shipped</translation>
        </message>
        <message>
            <source>Bring the word back</source>
            <translation>Bring the word back</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>List</source>
            <translation>List</translation>
        </message>
        <message>
            <source>New word</source>
            <translation>New word</translation>
        </message>
        <message>
            <source>Take the word away</source>
            <translation>Take the word away</translation>
        </message>
        <message>
            <source>Word lists</source>
            <translation>Word lists</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Words</translation>
        </message>
        <message>
            <source>added</source>
            <translation>added</translation>
        </message>
        <message>
            <source>taken away</source>
            <translation>taken away</translation>
        </message>
    </context>
    <context>
        <name>_SpellingChip</name>
        <message>
            <source>Remove the spelling: %1</source>
            <translation>Remove the spelling: %1</translation>
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
            <source>Rival accounts of a flood in a fictional town</source>
            <translation>Rival accounts of a flood in a fictional town</translation>
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
            <source>Comparing accounts</source>
            <translation>Comparing accounts</translation>
        </message>
        <message>
            <source>Drop text files; encodings and duplicates are found.</source>
            <translation>Drop text files; encodings and duplicates are found.</translation>
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
            <source>Selecting and coding</source>
            <translation>Selecting and coding</translation>
        </message>
        <message>
            <source>Space takes the sentence, a key gives the type, Enter goes on.</source>
            <translation>Space takes the sentence, a key gives the type, Enter goes on.</translation>
        </message>
        <message>
            <source>Who says what, where they agree, what they leave out.</source>
            <translation>Who says what, where they agree, what they leave out.</translation>
        </message>
    </context>
</TS>
