<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About GMSC Desktop</source>
        <translation>About GMSC Desktop</translation>
    </message>
    <message>
        <source>Parts and data</source>
        <translation>Parts and data</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Version %1 · data %2</source>
        <translation>Version %1 · data %2</translation>
    </message>
    <message>
        <source>Which kabupaten and kota took part in Gerakan Menuju Smart City, when, and where that is written. It opens no network connection. The program is free under the MIT licence; its parts and data come under these:</source>
        <translation>Which kabupaten and kota took part in Gerakan Menuju Smart City, when, and where that is written. It opens no network connection. The program is free under the MIT licence; its parts and data come under these:</translation>
    </message>
</context>
<context>
    <name>Achievements</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;Recent searches</source>
        <translation>&amp;Recent searches</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xt size</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>AlikeButton</name>
    <message>
        <source>All are &amp;kabupaten</source>
        <translation>All are &amp;kabupaten</translation>
    </message>
    <message>
        <source>All are k&amp;ota</source>
        <translation>All are k&amp;ota</translation>
    </message>
    <message>
        <source>Decides every row that waits: each is the kabupaten of its name. This can be undone.</source>
        <translation>Decides every row that waits: each is the kabupaten of its name. This can be undone.</translation>
    </message>
    <message>
        <source>Decides every row that waits: each is the kota of its name. This can be undone.</source>
        <translation>Decides every row that waits: each is the kota of its name. This can be undone.</translation>
    </message>
</context>
<context>
    <name>AlsoButton</name>
    <message numerus="yes">
        <source>Kabupaten for %Ln other shared name(s) too</source>
        <translation>
            <numerusform>Kabupaten for %Ln other shared name too</numerusform>
            <numerusform>Kabupaten for %Ln other shared names too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kota for %Ln other shared name(s) too</source>
        <translation>
            <numerusform>Kota for %Ln other shared name too</numerusform>
            <numerusform>Kota for %Ln other shared names too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersModel</name>
    <message numerus="yes">
        <source>%Ln row(s): %1 recognised, %2 doubtful, %3 not recognised · %4 took part, %5 to be checked</source>
        <translation>
            <numerusform>%Ln row: %1 recognised, %2 doubtful, %3 not recognised · %4 took part, %5 to be checked</numerusform>
            <numerusform>%Ln rows: %1 recognised, %2 doubtful, %3 not recognised · %4 took part, %5 to be checked</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>From the list</source>
        <translation>From the list</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Recognised as</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Recognised by</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Cohorts</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Kota/kabupaten?</source>
        <translation>Kota/kabupaten?</translation>
    </message>
    <message>
        <source>Choose 1 of %1</source>
        <translation>Choose 1 of %1</translation>
    </message>
</context>
<context>
    <name>BarsModel</name>
    <message>
        <source>Enter lists the regions</source>
        <translation>Enter lists the regions</translation>
    </message>
</context>
<context>
    <name>BeforeList</name>
    <message>
        <source>What comes out</source>
        <translation>What comes out</translation>
    </message>
    <message>
        <source>Each row gets its official name, the cohorts of the region and how certain they are. Where a name can mean several regions, you choose. The result can be exported to Excel, beside the columns of your own table.</source>
        <translation>Each row gets its official name, the cohorts of the region and how certain they are. Where a name can mean several regions, you choose. The result can be exported to Excel, beside the columns of your own table.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>For example: %1</translation>
    </message>
    <message>
        <source>Check this example</source>
        <translation>Check this example</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Copy table</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>Save &amp;table…</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>Save &amp;picture…</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copied</translation>
    </message>
    <message>
        <source>GMSC Desktop, data %1</source>
        <translation>GMSC Desktop, data %1</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Save table</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Save picture</translation>
    </message>
</context>
<context>
    <name>CheckListPage</name>
    <message>
        <source>Reading %1 …</source>
        <translation>Reading %1 …</translation>
    </message>
    <message>
        <source>Paste a column of names from Excel, or open a file</source>
        <translation>Paste a column of names from Excel, or open a file</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Open file…</translation>
    </message>
    <message>
        <source>Export result…</source>
        <translation>Export result…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Nothing to paste: copy a column of names first</source>
        <translation>Nothing to paste: copy a column of names first</translation>
    </message>
    <message>
        <source>The list has changed meanwhile: choose again</source>
        <translation>The list has changed meanwhile: choose again</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) put right</source>
        <translation>
            <numerusform>%Ln row put right</numerusform>
            <numerusform>%Ln rows put right</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Check a list</source>
        <translation>Check a list</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>&amp;Add a region…</source>
        <translation>&amp;Add a region…</translation>
    </message>
    <message>
        <source>A whole province…</source>
        <translation>A whole province…</translation>
    </message>
    <message>
        <source>A whole province</source>
        <translation>A whole province</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Take %1 away</translation>
    </message>
</context>
<context>
    <name>ChoiceChip</name>
    <message>
        <source>Opens a list of choices</source>
        <translation>Opens a list of choices</translation>
    </message>
    <message>
        <source>Space clears the choice, Down opens the list</source>
        <translation>Space clears the choice, Down opens the list</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Another region…</source>
        <translation>Another region…</translation>
    </message>
    <message>
        <source>Not a region</source>
        <translation>Not a region</translation>
    </message>
    <message>
        <source>Take back what was decided last, one row after the other (Ctrl+Z)</source>
        <translation>Take back what was decided last, one row after the other (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Sheet with the list</source>
        <translation>Sheet with the list</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Column with the names</source>
        <translation>Column with the names</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Column with kabupaten or kota</source>
        <translation>Column with kabupaten or kota</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Column with the province</source>
        <translation>Column with the province</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Column with the code</source>
        <translation>Column with the code</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message numerus="yes">
        <source>At most %n region(s): take one away first.</source>
        <translation>
            <numerusform>At most %n region: take one away first.</numerusform>
            <numerusform>At most %n regions: take one away first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>&amp;Study visit…</source>
        <translation>&amp;Study visit…</translation>
    </message>
    <message>
        <source>Plan of a study visit on one page: the first region visits the others</source>
        <translation>Plan of a study visit on one page: the first region visits the others</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>Regions side by side</source>
        <translation>Regions side by side</translation>
    </message>
    <message>
        <source>Regions of the province</source>
        <translation>Regions of the province</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copied</translation>
    </message>
    <message>
        <source>Nothing to compare yet. Add two to five regions, or choose a whole province.</source>
        <translation>Nothing to compare yet. Add two to five regions, or choose a whole province.</translation>
    </message>
    <message>
        <source>Enter shows the region in the main window.</source>
        <translation>Enter shows the region in the main window.</translation>
    </message>
    <message>
        <source>Add another region to see them side by side.</source>
        <translation>Add another region to see them side by side.</translation>
    </message>
    <message>
        <source>Enter on the sources opens one; elsewhere it shows the region.</source>
        <translation>Enter on the sources opens one; elsewhere it shows the region.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>CompletenessModel</name>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Official</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completeness</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
</context>
<context>
    <name>CrashBar</name>
    <message>
        <source>The last time, GMSC Desktop ended all of a sudden. Your files and settings are as they were.</source>
        <translation>The last time, GMSC Desktop ended all of a sudden. Your files and settings are as they were.</translation>
    </message>
    <message>
        <source>The details are copied: paste them into a message to whoever looks after this computer.</source>
        <translation>The details are copied: paste them into a message to whoever looks after this computer.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Unexpected error</source>
        <translation>Unexpected error</translation>
    </message>
    <message>
        <source>GMSC Desktop met an error that nobody expected. Your files and settings are as they were, and you can usually go on.</source>
        <translation>GMSC Desktop met an error that nobody expected. Your files and settings are as they were, and you can usually go on.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Written to %1</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copy details</translation>
    </message>
    <message>
        <source>C&amp;lose the program</source>
        <translation>C&amp;lose the program</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Go on</translation>
    </message>
    <message>
        <source>Details &amp;copied</source>
        <translation>Details &amp;copied</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>If it comes again, send these details to whoever looks after this computer. They hold nothing that you typed, and no names of your files.</source>
        <translation>If it comes again, send these details to whoever looks after this computer. They hold nothing that you typed, and no names of your files.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>How complete these data are, and where they come from</source>
        <translation>How complete these data are, and where they come from</translation>
    </message>
    <message>
        <source>Data &amp; sources</source>
        <translation>Data &amp; sources</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) certainly took part</source>
        <translation>
            <numerusform>%n region certainly took part</numerusform>
            <numerusform>%n regions certainly took part</numerusform>
        </translation>
    </message>
    <message>
        <source>officially %1 up to %2</source>
        <translation>officially %1 up to %2</translation>
    </message>
    <message>
        <source>Complete: %1 · incomplete: %2</source>
        <translation>Complete: %1 · incomplete: %2</translation>
    </message>
    <message>
        <source>Completeness of each cohort</source>
        <translation>Completeness of each cohort</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Version of the data</source>
        <translation>Version of the data</translation>
    </message>
    <message>
        <source>The data come with the program and are read without internet.</source>
        <translation>The data come with the program and are read without internet.</translation>
    </message>
    <message>
        <source>Built-in data</source>
        <translation>Built-in data</translation>
    </message>
    <message>
        <source>Data pack</source>
        <translation>Data pack</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kabupaten/kota</source>
        <translation>Kabupaten/kota</translation>
    </message>
    <message>
        <source>Desa/kelurahan</source>
        <translation>Desa/kelurahan</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Published by %1.</source>
        <translation>Published by %1.</translation>
    </message>
    <message>
        <source>Remarks on regions</source>
        <translation>Remarks on regions</translation>
    </message>
    <message numerus="yes">
        <source>All %n remark(s)</source>
        <translation>
            <numerusform>All %n remark</numerusform>
            <numerusform>All %n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSources</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Search sources…</source>
        <translation>Search sources…</translation>
    </message>
    <message>
        <source>Search sources</source>
        <translation>Search sources</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Clarity</translation>
    </message>
    <message>
        <source>No source matches.</source>
        <translation>No source matches.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Clear search and filters</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>Destinations</name>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
    <message>
        <source>Cohorts that are incomplete</source>
        <translation>Cohorts that are incomplete</translation>
    </message>
    <message numerus="yes">
        <source>All %n quick win(s) for “%1”</source>
        <translation>
            <numerusform>All %n quick win for “%1”</numerusform>
            <numerusform>All %n quick wins for “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pillar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Quick win</source>
        <translation>Quick win</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Check them in Check a list</source>
        <translation>Check them in Check a list</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) at once: here one name is searched at a time.</source>
        <translation>
            <numerusform>%Ln line at once: here one name is searched at a time.</numerusform>
            <numerusform>%Ln lines at once: here one name is searched at a time.</numerusform>
        </translation>
    </message>
    <message>
        <source>No result with these filters.</source>
        <translation>No result with these filters.</translation>
    </message>
    <message>
        <source>Nothing fits all of it. Take a filter away above, or ask otherwise.</source>
        <translation>Nothing fits all of it. Take a filter away above, or ask otherwise.</translation>
    </message>
    <message>
        <source>No region matches “%1”. Try a kecamatan, an old name, or fewer letters.</source>
        <translation>No region matches “%1”. Try a kecamatan, an old name, or fewer letters.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Not found yet</source>
        <translation>Not found yet</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Filters chosen on the page Participants</source>
        <translation>Filters chosen on the page Participants</translation>
    </message>
    <message>
        <source>Filters chosen on the page Map</source>
        <translation>Filters chosen on the page Map</translation>
    </message>
    <message>
        <source>Filters chosen on the page Statistics</source>
        <translation>Filters chosen on the page Statistics</translation>
    </message>
    <message>
        <source>Bali and Nusa Tenggara</source>
        <translation>Bali and Nusa Tenggara</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on this page…</source>
        <translation>Find on this page…</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Find on this page</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Previous place</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Close the find bar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Show or hide the filters</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>GMSC Desktop guide</source>
        <translation>GMSC Desktop guide</translation>
    </message>
    <message>
        <source>Topics of the guide</source>
        <translation>Topics of the guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
</context>
<context>
    <name>IdeaDetail</name>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n quick win(s) from saved</source>
        <translation>
            <numerusform>Remove %n quick win from saved</numerusform>
            <numerusform>Remove %n quick wins from saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n quick win(s) for study visit</source>
        <translation>
            <numerusform>Save %n quick win for study visit</numerusform>
            <numerusform>Save %n quick wins for study visit</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from saved</source>
        <translation>Remove from saved</translation>
    </message>
    <message>
        <source>Save for a study visit</source>
        <translation>Save for a study visit</translation>
    </message>
    <message>
        <source>Space in the list or Ctrl+D does this, too</source>
        <translation>Space in the list or Ctrl+D does this, too</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>cohorts: %1</source>
        <translation>cohorts: %1</translation>
    </message>
    <message>
        <source>The source states no pillar</source>
        <translation>The source states no pillar</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Source:</translation>
    </message>
    <message>
        <source>Nearest with the same pillar</source>
        <translation>Nearest with the same pillar</translation>
    </message>
    <message>
        <source>Nearest with a quick win</source>
        <translation>Nearest with a quick win</translation>
    </message>
    <message>
        <source>%1, %2 km in a straight line</source>
        <translation>%1, %2 km in a straight line</translation>
    </message>
</context>
<context>
    <name>IdeaExport</name>
    <message>
        <source>Export quick wins</source>
        <translation>Export quick wins</translation>
    </message>
    <message numerus="yes">
        <source>%n quick win(s) copied</source>
        <translation>
            <numerusform>%n quick win copied</numerusform>
            <numerusform>%n quick wins copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdeaFilterBar</name>
    <message>
        <source>Quick wins</source>
        <translation>Quick wins</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pillar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Only those that are saved (Ctrl+Shift+D)</source>
        <translation>Only those that are saved (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>by pillar</source>
        <translation>by pillar</translation>
    </message>
    <message>
        <source>by province</source>
        <translation>by province</translation>
    </message>
    <message>
        <source>pillar not stated</source>
        <translation>pillar not stated</translation>
    </message>
</context>
<context>
    <name>IdeaListView</name>
    <message>
        <source>Quick wins</source>
        <translation>Quick wins</translation>
    </message>
    <message>
        <source>Space saves one for the study visit</source>
        <translation>Space saves one for the study visit</translation>
    </message>
</context>
<context>
    <name>IdeasModel</name>
    <message>
        <source>saved</source>
        <translation>saved</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Quick wins</source>
        <translation>Quick wins</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Save what is listed as Excel, CSV or PDF (Ctrl+E)</source>
        <translation>Save what is listed as Excel, CSV or PDF (Ctrl+E)</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copy list</translation>
    </message>
    <message>
        <source>waste, UMKM, tourism, a region…</source>
        <translation>waste, UMKM, tourism, a region…</translation>
    </message>
    <message numerus="yes">
        <source>%n quick win(s) chosen by hand.</source>
        <translation>
            <numerusform>%n quick win chosen by hand.</numerusform>
            <numerusform>%n quick wins chosen by hand.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved for a study visit.</source>
        <translation>%1 saved for a study visit.</translation>
    </message>
    <message numerus="yes">
        <source>Of all %1 listed, the sources of %n state no pillar.</source>
        <translation>
            <numerusform>Of all %1 listed, the sources of %n state no pillar.</numerusform>
            <numerusform>Of all %1 listed, the sources of %n state no pillar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen: Space saves, Ctrl+E exports them.</source>
        <translation>
            <numerusform>%n chosen: Space saves, Ctrl+E exports it.</numerusform>
            <numerusform>%n chosen: Space saves, Ctrl+E exports them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InputPanel</name>
    <message>
        <source>Your list</source>
        <translation>Your list</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Clear the list</translation>
    </message>
    <message>
        <source>Names to check, one a line</source>
        <translation>Names to check, one a line</translation>
    </message>
    <message>
        <source>Type or paste names here, one a line, or drop a file.</source>
        <translation>Type or paste names here, one a line, or drop a file.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) · one name a line</source>
        <translation>
            <numerusform>%Ln row · one name a line</numerusform>
            <numerusform>%Ln rows · one name a line</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstalledRow</name>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>ListDetail</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Open a list</source>
        <translation>Open a list</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Lists (%1)</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export list</source>
        <translation>Export list</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) copied</source>
        <translation>
            <numerusform>%n region copied</numerusform>
            <numerusform>%n regions copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Save this list for Excel or as PDF (Ctrl+E)</source>
        <translation>Save this list for Excel or as PDF (Ctrl+E)</translation>
    </message>
    <message>
        <source>Type a region, a short name, a kecamatan or a village…</source>
        <translation>Type a region, a short name, a kecamatan or a village…</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>Not what you are looking for? Try an old name, a short name such as tangsel or oku, the name of a kecamatan, or the name of a village.</source>
        <translation>Not what you are looking for? Try an old name, a short name such as tangsel or oku, the name of a kecamatan, or the name of a village.</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message numerus="yes">
        <source>%1 of %n region(s)</source>
        <translation>
            <numerusform>%1 of %n region</numerusform>
            <numerusform>%1 of %n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) for “%1”</source>
        <translation>
            <numerusform>%Ln result for “%1”</numerusform>
            <numerusform>%Ln results for “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln outside the filters</source>
        <translation>
            <numerusform>, %Ln outside the filters</numerusform>
            <numerusform>, %Ln outside the filters</numerusform>
        </translation>
    </message>
    <message>
        <source>: %2 by name, %3 by kecamatan, desa or kelurahan</source>
        <translation>: %2 by name, %3 by kecamatan, desa or kelurahan</translation>
    </message>
    <message>
        <source>By kecamatan, desa or kelurahan</source>
        <translation>By kecamatan, desa or kelurahan</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more kecamatan or desa · show all</source>
        <translation>
            <numerusform>… %Ln more kecamatan or desa · show all</numerusform>
            <numerusform>… %Ln more kecamatan or desa · show all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more region(s) outside the filters · clear filters</source>
        <translation>
            <numerusform>… %Ln more region outside the filters · clear filters</numerusform>
            <numerusform>… %Ln more regions outside the filters · clear filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more region(s) by kecamatan or desa, outside the filters · clear filters</source>
        <translation>
            <numerusform>… %Ln more region by kecamatan or desa, outside the filters · clear filters</numerusform>
            <numerusform>… %Ln more regions by kecamatan or desa, outside the filters · clear filters</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside the filters (%1)</source>
        <translation>Outside the filters (%1)</translation>
    </message>
    <message>
        <source>No result with these filters (%1). Outside them:</source>
        <translation>No result with these filters (%1). Outside them:</translation>
    </message>
</context>
<context>
    <name>MapExport</name>
    <message>
        <source>GMSC map</source>
        <translation>GMSC map</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Save picture</translation>
    </message>
    <message>
        <source>Participants of Gerakan Menuju Smart City</source>
        <translation>Participants of Gerakan Menuju Smart City</translation>
    </message>
    <message>
        <source>Colour: chosen cohort</source>
        <translation>Colour: chosen cohort</translation>
    </message>
    <message>
        <source>Colour: first cohort</source>
        <translation>Colour: first cohort</translation>
    </message>
    <message>
        <source>GMSC Desktop, data of %1 · coasts: Natural Earth · positions: GeoNames, Wikipedia</source>
        <translation>GMSC Desktop, data of %1 · coasts: Natural Earth · positions: GeoNames, Wikipedia</translation>
    </message>
    <message numerus="yes">
        <source>%n without a position not drawn</source>
        <translation>
            <numerusform>%n without a position is not drawn</numerusform>
            <numerusform>%n without a position are not drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapHead</name>
    <message numerus="yes">
        <source>%n without a position</source>
        <translation>
            <numerusform>%n without a position</numerusform>
            <numerusform>%n without a position</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n through the name of a village or kecamatan</source>
        <translation>
            <numerusform>%n through the name of a village or kecamatan</numerusform>
            <numerusform>%n through the name of a village or kecamatan</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all on the map</source>
        <translation>Show all on the map</translation>
    </message>
    <message numerus="yes">
        <source>%n outside the filters</source>
        <translation>
            <numerusform>%n outside the filters</numerusform>
            <numerusform>%n outside the filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more · clear filters</source>
        <translation>
            <numerusform>%n more · clear filters</numerusform>
            <numerusform>%n more · clear filters</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Search the map…</source>
        <translation>Search the map…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Save picture…</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message numerus="yes">
        <source>%n of %1 region(s) on the map</source>
        <translation>
            <numerusform>%n of %1 regions on the map</numerusform>
            <numerusform>%n of %1 regions on the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n outside the filters</source>
        <translation>
            <numerusform>, %n outside the filters</numerusform>
            <numerusform>, %n outside the filters</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 participants among %2 kabupaten and kota · coloured by first cohort · click a dot to choose it, wheel to zoom, arrow keys to move</source>
        <translation>%1 participants among %2 kabupaten and kota · coloured by first cohort · click a dot to choose it, wheel to zoom, arrow keys to move</translation>
    </message>
    <message>
        <source>Jawa, enlarged</source>
        <translation>Jawa, enlarged</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom, 0 shows all. Page Down and Page Up go from region to region, Ctrl with an arrow key to the nearest one that way. Enter opens the details.</source>
        <translation>Arrow keys move the map, plus and minus zoom, 0 shows all. Page Down and Page Up go from region to region, Ctrl with an arrow key to the nearest one that way. Enter opens the details.</translation>
    </message>
    <message>
        <source>All of Indonesia in sight</source>
        <translation>All of Indonesia in sight</translation>
    </message>
    <message>
        <source>Zoom %1</source>
        <translation>Zoom %1</translation>
    </message>
    <message>
        <source>%1 is %2 from the middle</source>
        <translation>%1 is %2 from the middle</translation>
    </message>
    <message>
        <source>The map ends here</source>
        <translation>The map ends here</translation>
    </message>
    <message>
        <source>No region that way</source>
        <translation>No region that way</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>MyProposals</name>
    <message>
        <source>My proposals</source>
        <translation>My proposals</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1 (cannot be read)</translation>
    </message>
    <message>
        <source>Choose a proposal on the left.</source>
        <translation>Choose a proposal on the left.</translation>
    </message>
    <message>
        <source>You have not kept any proposal. Do you know of a region that is missing, or of something wrong? Choose “Propose a correction…” in the menu File (Ctrl+U).</source>
        <translation>You have not kept any proposal. Do you know of a region that is missing, or of something wrong? Choose “Propose a correction…” in the menu File (Ctrl+U).</translation>
    </message>
    <message>
        <source>Delete proposal</source>
        <translation>Delete proposal</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n proposal(s)?</source>
        <translation>
            <numerusform>Delete %n proposal?</numerusform>
            <numerusform>Delete %n proposals?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>What is proposed</translation>
    </message>
    <message>
        <source>&amp;Save file…</source>
        <translation>&amp;Save file…</translation>
    </message>
    <message>
        <source>Copy for &amp;e-mail</source>
        <translation>Copy for &amp;e-mail</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>C&amp;hange…</translation>
    </message>
    <message>
        <source>&amp;Delete proposal…</source>
        <translation>&amp;Delete proposal…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>NearMiss</name>
    <message>
        <source>No region is called “%1”. Did you mean:</source>
        <translation>No region is called “%1”. Did you mean:</translation>
    </message>
</context>
<context>
    <name>NearNames</name>
    <message>
        <source>Did you mean:</source>
        <translation>Did you mean:</translation>
    </message>
</context>
<context>
    <name>Nearest</name>
    <message>
        <source>Nearest participants with program unggulan of</source>
        <translation>Nearest participants with program unggulan of</translation>
    </message>
    <message>
        <source>All pillars</source>
        <translation>All pillars</translation>
    </message>
    <message>
        <source>Plan of a study visit…</source>
        <translation>Plan of a study visit…</translation>
    </message>
    <message>
        <source>Plan of a visit to the nearest three, on one page</source>
        <translation>Plan of a visit to the nearest three, on one page</translation>
    </message>
    <message>
        <source>Compare with the nearest…</source>
        <translation>Compare with the nearest…</translation>
    </message>
    <message>
        <source>Put this region and the nearest three side by side</source>
        <translation>Put this region and the nearest three side by side</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoIdeas</name>
    <message>
        <source>Nothing saved here yet: press Space on a quick win, or its button.</source>
        <translation>Nothing saved here yet: press Space on a quick win, or its button.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Or ask with one word of what it is about:</source>
        <translation>Or ask with one word of what it is about:</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>A newer data pack is in %2: %1</source>
        <translation>A newer data pack is in %2: %1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Look at it…</translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message>
        <source>Found so far in %1</source>
        <translation>Found so far in %1</translation>
    </message>
    <message>
        <source>Participants in %1</source>
        <translation>Other participants in %1</translation>
    </message>
    <message>
        <source>Cohort %1</source>
        <translation>Cohort %1</translation>
    </message>
    <message numerus="yes">
        <source>all %n region(s)</source>
        <translation>
            <numerusform>all %n region</numerusform>
            <numerusform>all %n regions</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Put this region beside others (Ctrl+B)</source>
        <translation>Put this region beside others (Ctrl+B)</translation>
    </message>
    <message>
        <source>Other regions</source>
        <translation>Other regions</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>What is in here</source>
        <translation>What is in here</translation>
    </message>
    <message>
        <source>Type a region above: did it take part, in which cohort, and who says so.</source>
        <translation>Type a region above: did it take part, in which cohort, and who says so.</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Cohorts</translation>
    </message>
    <message>
        <source>Your province</source>
        <translation>Your province</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>For example:</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Search for %1</translation>
    </message>
    <message>
        <source>Many names at once:</source>
        <translation>Many names at once:</translation>
    </message>
    <message>
        <source>Paste a copied list</source>
        <translation>Paste a copied list</translation>
    </message>
    <message>
        <source>Check the names that you copied, such as a column from Excel</source>
        <translation>Check the names that you copied, such as a column from Excel</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <source>official</source>
        <translation>official</translation>
    </message>
    <message>
        <source>List the participants of cohort %1</source>
        <translation>List the participants of cohort %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message>
        <source>cohort %1, why it is incomplete</source>
        <translation>cohort %1, why it is incomplete</translation>
    </message>
    <message>
        <source>Why the list of this cohort is incomplete</source>
        <translation>Why the list of this cohort is incomplete</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n region(s) took part</source>
        <translation>
            <numerusform>%1 of %n region took part</numerusform>
            <numerusform>%1 of %n regions took part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n to be checked</source>
        <translation>
            <numerusform>, %n to be checked</numerusform>
            <numerusform>, %n to be checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of cohorts %1 are not known for certain yet.</source>
        <translation>
            <numerusform>%n name of cohorts %1 is not known for certain yet.</numerusform>
            <numerusform>%n names of cohorts %1 are not known for certain yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Help to complete them…</source>
        <translation>Help to complete them…</translation>
    </message>
    <message>
        <source>Data and sources</source>
        <translation>Data and sources</translation>
    </message>
</context>
<context>
    <name>PackController</name>
    <message>
        <source>Install data pack</source>
        <translation>Install data pack</translation>
    </message>
    <message>
        <source>Data packs (%1)</source>
        <translation>Data packs (%1)</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Reading %1 …</translation>
    </message>
    <message>
        <source>The data change as soon as what is going on here is done</source>
        <translation>The data change as soon as what is going on here is done</translation>
    </message>
    <message>
        <source>Data pack %1 is in use now</source>
        <translation>Data pack %1 is in use now</translation>
    </message>
    <message>
        <source>The built-in data are in use now</source>
        <translation>The built-in data are in use now</translation>
    </message>
    <message>
        <source>Installing %1 …</source>
        <translation>Installing %1 …</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Install data pack</source>
        <translation>Install data pack</translation>
    </message>
    <message>
        <source>I know where this pack comes from, and I trust it</source>
        <translation>I know where this pack comes from, and I trust it</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Install</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Data pack %1</source>
        <translation>Data pack %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>This pack is older than the data in use (%1).</source>
        <translation>This pack is older than the data in use (%1).</translation>
    </message>
    <message>
        <source>Compared with the data in use (%1).</source>
        <translation>Compared with the data in use (%1).</translation>
    </message>
</context>
<context>
    <name>PackDrop</name>
    <message>
        <source>Drop the data pack here to see what is in it</source>
        <translation>Drop the data pack here to see what is in it</translation>
    </message>
</context>
<context>
    <name>PackSection</name>
    <message>
        <source>Install data pack…</source>
        <translation>Install data pack…</translation>
    </message>
    <message>
        <source>Packs are read from a file, without internet. What is in one is shown first.</source>
        <translation>Packs are read from a file, without internet. What is in one is shown first.</translation>
    </message>
    <message>
        <source>Back to the built-in data</source>
        <translation>Back to the built-in data</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Back to %1</translation>
    </message>
    <message>
        <source>Installed data</source>
        <translation>Installed data</translation>
    </message>
    <message>
        <source>Data pack %1</source>
        <translation>Data pack %1</translation>
    </message>
    <message>
        <source>Built-in data</source>
        <translation>Built-in data</translation>
    </message>
    <message>
        <source>Remove data pack</source>
        <translation>Remove data pack</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>Remove “%1” from this computer?</translation>
    </message>
    <message>
        <source>To have it again you need its file.</source>
        <translation>To have it again you need its file.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>Choose a region first, on Participants or on the map</source>
        <translation>Choose a region first, on Participants or on the map</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copied</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <source>Preview: %1</source>
        <translation>Preview: %1</translation>
    </message>
    <message>
        <source>One A4 page</source>
        <translation>One A4 page</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Sent to the printer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>&amp;Save PDF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
</context>
<context>
    <name>ParticipantsModel</name>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Cohorts</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
</context>
<context>
    <name>PerCohort</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) in the cohort</source>
        <translation>
            <numerusform>%n region in the cohort</numerusform>
            <numerusform>%n regions in the cohort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PillarArticles</name>
    <message>
        <source>Aim</source>
        <translation>Aim</translation>
    </message>
    <message>
        <source>Sub-dimensions</source>
        <translation>Sub-dimensions</translation>
    </message>
    <message>
        <source>Indicators that sources name</source>
        <translation>Indicators that sources name</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message numerus="yes">
        <source>%n quick win(s) of the regions</source>
        <translation>
            <numerusform>%n quick win of the regions</numerusform>
            <numerusform>%n quick wins of the regions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PillarsPage</name>
    <message>
        <source>The six fields that every region&apos;s masterplan covers</source>
        <translation>The six fields that every region&apos;s masterplan covers</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Pillars</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the text of this pillar</source>
        <translation>Copy the text of this pillar</translation>
    </message>
    <message>
        <source>Pillar %1 of %2 · arrows ↑ ↓ move on</source>
        <translation>Pillar %1 of %2 · arrows ↑ ↓ move on</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copied</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Text size %1%</source>
        <translation>Text size %1%</translation>
    </message>
</context>
<context>
    <name>ProgrammeArticles</name>
    <message>
        <source>Guidance: four bimtek in about four to five months</source>
        <translation>Guidance: four bimtek in about four to five months</translation>
    </message>
    <message>
        <source>Look it up in Participants</source>
        <translation>Look it up in Participants</translation>
    </message>
    <message>
        <source>How complete the data are: Data &amp; sources</source>
        <translation>How complete the data are: Data &amp; sources</translation>
    </message>
    <message>
        <source>Year by year and by province: Statistics</source>
        <translation>Year by year and by province: Statistics</translation>
    </message>
    <message>
        <source>The pillars in full: Pillars</source>
        <translation>The pillars in full: Pillars</translation>
    </message>
    <message>
        <source>Examples from the regions</source>
        <translation>Examples from the regions</translation>
    </message>
    <message>
        <source>Related questions</source>
        <translation>Related questions</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Year by year</translation>
    </message>
    <message>
        <source>The four bimtek</source>
        <translation>The four bimtek</translation>
    </message>
    <message>
        <source>Bimtek %1</source>
        <translation>Bimtek %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Questions, the course from 2017 to 2026, stages of guidance, terms</source>
        <translation>Questions, the course from 2017 to 2026, stages of guidance, terms</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>%1 of %2 · Ctrl+F finds on this page, F3 goes to the next place</source>
        <translation>%1 of %2 · Ctrl+F finds on this page, F3 goes to the next place</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>ProposalController</name>
    <message>
        <source>Proposal kept on this computer</source>
        <translation>Proposal kept on this computer</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) deleted</source>
        <translation>
            <numerusform>%n proposal deleted</numerusform>
            <numerusform>%n proposals deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>Propose a correction</source>
        <translation>Propose a correction</translation>
    </message>
    <message>
        <source>&amp;Keep the proposal</source>
        <translation>&amp;Keep the proposal</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Close without keeping the proposal?</source>
        <translation>Close without keeping the proposal?</translation>
    </message>
    <message>
        <source>What you have written would be lost.</source>
        <translation>What you have written would be lost.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Throw away</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Go on writing</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Still needed: %1</translation>
    </message>
    <message>
        <source>Everything that is needed is filled in.</source>
        <translation>Everything that is needed is filled in.</translation>
    </message>
    <message>
        <source>Ctrl+Enter does this, too</source>
        <translation>Ctrl+Enter does this, too</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Save as a file…</translation>
    </message>
    <message>
        <source>Ctrl+S: keeps the proposal, and asks where to save it as a file</source>
        <translation>Ctrl+S: keeps the proposal, and asks where to save it as a file</translation>
    </message>
    <message>
        <source>Region: none, so it is about the whole cohort of %1</source>
        <translation>Region: none, so it is about the whole cohort of %1</translation>
    </message>
    <message>
        <source>Write what the data lack or have wrong, and where that can be looked up. Nothing is sent: you then save the proposal as a file or copy it for an e-mail.</source>
        <translation>Write what the data lack or have wrong, and where that can be looked up. Nothing is sent: you then save the proposal as a file or copy it for an e-mail.</translation>
    </message>
</context>
<context>
    <name>ProposalForm</name>
    <message>
        <source>Web address or letter number</source>
        <translation>Web address or letter number</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>%1 (no cohort recorded)</source>
        <translation>%1 (no cohort recorded)</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>may stay empty</translation>
    </message>
    <message>
        <source>Publisher of the source</source>
        <translation>Publisher of the source</translation>
    </message>
    <message>
        <source>Title of the source</source>
        <translation>Title of the source</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web address</translation>
    </message>
    <message>
        <source>or a letter number</source>
        <translation>or a letter number</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Letter number</translation>
    </message>
    <message>
        <source>or a web address</source>
        <translation>or a web address</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Date of the source</translation>
    </message>
    <message>
        <source>Your name or office</source>
        <translation>Your name or office</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Something is missing</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Something is wrong</translation>
    </message>
    <message>
        <source>Cohort as recorded now</source>
        <translation>Cohort as recorded now</translation>
    </message>
    <message>
        <source>Cohort in which it is missing</source>
        <translation>Cohort in which it is missing</translation>
    </message>
    <message>
        <source>For example: took part in the cohort of 2022, but is not listed.</source>
        <translation>For example: took part in the cohort of 2022, but is not listed.</translation>
    </message>
    <message>
        <source>For example: listed for 2021, but the letter says 2022.</source>
        <translation>For example: listed for 2021, but the letter says 2022.</translation>
    </message>
    <message>
        <source>an office, a newspaper, …</source>
        <translation>an office, a newspaper, …</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Where it is written</translation>
    </message>
</context>
<context>
    <name>ProposalLine</name>
    <message>
        <source>Propose a correction:</source>
        <translation>Propose a correction:</translation>
    </message>
    <message>
        <source>Something missing or wrong?</source>
        <translation>Something missing or wrong?</translation>
    </message>
    <message>
        <source>Propose a correction: %1, cohort %2</source>
        <translation>Propose a correction: %1, cohort %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Correct something…</source>
        <translation>Correct something…</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Something else…</translation>
    </message>
    <message>
        <source>Propose a correction: %1</source>
        <translation>Propose a correction: %1</translation>
    </message>
</context>
<context>
    <name>ProposalLinks</name>
    <message>
        <source>Propose a correction…</source>
        <translation>Propose a correction…</translation>
    </message>
    <message>
        <source>My proposals (%1)</source>
        <translation>My proposals (%1)</translation>
    </message>
</context>
<context>
    <name>QuickSwitch</name>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Region, page, command, quick win, question or source</source>
        <translation>Region, page, command, quick win, question or source</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Try a page, a command, a year, or fewer letters.</source>
        <translation>Nothing is called “%1”. Try a page, a command, a year, or fewer letters.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Data &amp; sources</source>
        <translation>Data &amp; sources</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>Quick wins</translation>
    </message>
    <message>
        <source>Check a list</source>
        <translation>Check a list</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Pillars</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
</context>
<context>
    <name>RecentSearches</name>
    <message>
        <source>No recent searches</source>
        <translation>No recent searches</translation>
    </message>
    <message>
        <source>&amp;Clear recent searches</source>
        <translation>&amp;Clear recent searches</translation>
    </message>
    <message>
        <source>&amp;Keep recent searches</source>
        <translation>&amp;Keep recent searches</translation>
    </message>
</context>
<context>
    <name>RegionCard</name>
    <message>
        <source>Open details</source>
        <translation>Open details</translation>
    </message>
    <message>
        <source>Fact sheet…</source>
        <translation>Fact sheet…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Its position is not in the data, so it has no dot.</source>
        <translation>Its position is not in the data, so it has no dot.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegionChoice</name>
    <message>
        <source>Take the region away</source>
        <translation>Take the region away</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Choose a region…</source>
        <translation>Choose a region…</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Region: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>RegionDetail</name>
    <message>
        <source>Fact sheet…</source>
        <translation>Fact sheet…</translation>
    </message>
    <message>
        <source>Preview, print or save this region on one page (Ctrl+P)</source>
        <translation>Preview, print or save this region on one page (Ctrl+P)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy this region&apos;s answer as text (Ctrl+Shift+C)</source>
        <translation>Copy this region&apos;s answer as text (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Per cohort</source>
        <translation>Per cohort</translation>
    </message>
    <message>
        <source>Its own islands are not drawn: they are too small for this map.</source>
        <translation>Its own islands are not drawn: they are too small for this map.</translation>
    </message>
    <message>
        <source>Copy sentence</source>
        <translation>Copy sentence</translation>
    </message>
    <message>
        <source>Copy this answer with its source and the date of the data (Ctrl+Shift+K)</source>
        <translation>Copy this answer with its source and the date of the data (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Show this region on the map</source>
        <translation>Show this region on the map</translation>
    </message>
    <message>
        <source>Its position is not in the data, so it is not on the map.</source>
        <translation>Its position is not in the data, so it is not on the map.</translation>
    </message>
    <message>
        <source>Small map: %1 and its surroundings</source>
        <translation>Small map: %1 and its surroundings</translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>Choose a region</source>
        <translation>Choose a region</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>No region matches “%1”. Try a kecamatan, an old name, or fewer letters.</source>
        <translation>No region matches “%1”. Try a kecamatan, an old name, or fewer letters.</translation>
    </message>
</context>
<context>
    <name>ResultExport</name>
    <message>
        <source>The list is still being worked on: export it when that is done</source>
        <translation>The list is still being worked on: export it when that is done</translation>
    </message>
    <message>
        <source>Nothing to export yet: paste a list or open a file first</source>
        <translation>Nothing to export yet: paste a list or open a file first</translation>
    </message>
    <message>
        <source>List of names</source>
        <translation>List of names</translation>
    </message>
    <message>
        <source>Check a list</source>
        <translation>Check a list</translation>
    </message>
    <message>
        <source>Export result</source>
        <translation>Export result</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>&amp;Another region…</source>
        <translation>&amp;Another region…</translation>
    </message>
    <message>
        <source>&amp;Not a region</source>
        <translation>&amp;Not a region</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Recognised</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Not recognised</translation>
    </message>
    <message>
        <source>To the &amp;next row</source>
        <translation>To the &amp;next row</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Checked names</source>
        <translation>Checked names</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) wait for your choice</source>
        <translation>
            <numerusform>%Ln row waits for your choice</numerusform>
            <numerusform>%Ln rows wait for your choice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 doubtful rows wait(s) for your choice</source>
        <translation>
            <numerusform>%Ln of %1 doubtful rows waits for your choice</numerusform>
            <numerusform>%Ln of %1 doubtful rows wait for your choice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Excel workbook</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV for Excel</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG picture</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG drawing</translation>
    </message>
    <message>
        <source>Correction for the GMSC data</source>
        <translation>Correction for the GMSC data</translation>
    </message>
</context>
<context>
    <name>SavedBar</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copy path</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 saved</translation>
    </message>
    <message>
        <source>Path copied: %1</source>
        <translation>Path copied: %1</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>%1 saved</source>
        <translation>%1 saved</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Clear the search (Esc)</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Recent searches</translation>
    </message>
    <message>
        <source>Recent searches (Alt+Down)</source>
        <translation>Recent searches (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message numerus="yes">
        <source>%n proposal(s) copied: paste into an e-mail</source>
        <translation>
            <numerusform>%n proposal copied: paste it into an e-mail</numerusform>
            <numerusform>%n proposals copied: paste them into an e-mail</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the proposal</source>
        <translation>Save the proposal</translation>
    </message>
    <message>
        <source>Folder for the proposals</source>
        <translation>Folder for the proposals</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 saved</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) saved in %1</source>
        <translation>
            <numerusform>%n proposal saved in %1</numerusform>
            <numerusform>%n proposals saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signed</name>
    <message>
        <source>Compare the number of the key with the one that the publisher gave by letter or telephone. Anybody can write a publisher&apos;s name into a pack.</source>
        <translation>Compare the number of the key with the one that the publisher gave by letter or telephone. Anybody can write a publisher&apos;s name into a pack.</translation>
    </message>
    <message>
        <source>Nobody vouches for this pack. Install it only if you got it from somebody you know.</source>
        <translation>Nobody vouches for this pack. Install it only if you got it from somebody you know.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message numerus="yes">
        <source>All %n source(s)</source>
        <translation>
            <numerusform>All %n source</numerusform>
            <numerusform>All %n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Cohorts</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Clarity</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Enter or a click on a bar lists its regions</source>
        <translation>Enter or a click on a bar lists its regions</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>By share</source>
        <translation>By share</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>By number</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) certainly took part</source>
        <translation>
            <numerusform>%n region certainly took part</numerusform>
            <numerusform>%n regions certainly took part</numerusform>
        </translation>
    </message>
    <message>
        <source>cohorts not complete yet: %1</source>
        <translation>cohorts not complete yet: %1</translation>
    </message>
    <message>
        <source>Sorted %1</source>
        <translation>Sorted %1</translation>
    </message>
    <message>
        <source>participants officially, %1–%2</source>
        <translation>participants officially, %1–%2</translation>
    </message>
    <message>
        <source>regions certainly took part</source>
        <translation>regions certainly took part</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <source>not found in the sources yet</source>
        <translation>not found in the sources yet</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Data pack, %1 · offline</source>
        <translation>Data pack, %1 · offline</translation>
    </message>
    <message>
        <source>Built-in data, %1 · offline</source>
        <translation>Built-in data, %1 · offline</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Time line</source>
        <translation>Time line</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 in all</translation>
    </message>
</context>
<context>
    <name>TwinsButton</name>
    <message numerus="yes">
        <source>%Ln shared name(s)…</source>
        <translation>
            <numerusform>%Ln shared name…</numerusform>
            <numerusform>%Ln shared names…</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that a kota and a kabupaten share: decide all at once</source>
        <translation>Names that a kota and a kabupaten share: decide all at once</translation>
    </message>
    <message>
        <source>By the &amp;order of codes in this list: %1 kabupaten, %2 kota</source>
        <translation>By the &amp;order of codes in this list: %1 kabupaten, %2 kota</translation>
    </message>
    <message>
        <source>Of each two the &amp;first is the kabupaten</source>
        <translation>Of each two the &amp;first is the kabupaten</translation>
    </message>
    <message>
        <source>Of each two the f&amp;irst is the kota</source>
        <translation>Of each two the f&amp;irst is the kota</translation>
    </message>
    <message numerus="yes">
        <source>Undo: %Ln row(s) of a shared name</source>
        <translation>
            <numerusform>Undo: %Ln row of a shared name</numerusform>
            <numerusform>Undo: %Ln rows of a shared name</numerusform>
        </translation>
    </message>
    <message>
        <source>Let these rows wait for a choice again</source>
        <translation>Let these rows wait for a choice again</translation>
    </message>
    <message>
        <source>All of them are k&amp;abupaten</source>
        <translation>All of them are k&amp;abupaten</translation>
    </message>
    <message>
        <source>All of them are k&amp;ota</source>
        <translation>All of them are k&amp;ota</translation>
    </message>
</context>
<context>
    <name>Unsettled</name>
    <message>
        <source>In the file they stand without a region and without cohorts. Nobody must take that for “did not take part”.</source>
        <translation>In the file they stand without a region and without cohorts. Nobody must take that for “did not take part”.</translation>
    </message>
    <message>
        <source>Not everything in this list is settled</source>
        <translation>Not everything in this list is settled</translation>
    </message>
    <message>
        <source>To the &amp;first waiting row</source>
        <translation>To the &amp;first waiting row</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Back to the list</translation>
    </message>
    <message>
        <source>&amp;Export anyway</source>
        <translation>&amp;Export anyway</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) wait for your choice.</source>
        <translation>
            <numerusform>%Ln row waits for your choice.</numerusform>
            <numerusform>%Ln rows wait for your choice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have not been checked.</source>
        <translation>
            <numerusform>%Ln row has not been checked.</numerusform>
            <numerusform>%Ln rows have not been checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearChip</name>
    <message numerus="yes">
        <source>Cohort %1, %Ln region(s)</source>
        <translation>
            <numerusform>Cohort %1, %Ln region</numerusform>
            <numerusform>Cohort %1, %Ln regions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Closer (+)</source>
        <translation>Closer (+)</translation>
    </message>
    <message>
        <source>Less close (-)</source>
        <translation>Less close (-)</translation>
    </message>
    <message>
        <source>All of Indonesia (0)</source>
        <translation>All of Indonesia (0)</translation>
    </message>
</context>
<context>
    <name>_Handle</name>
    <message>
        <source>Divider</source>
        <translation>Divider</translation>
    </message>
</context>
<context>
    <name>_PartChip</name>
    <message>
        <source>Take %1 away</source>
        <translation>Take %1 away</translation>
    </message>
</context>
<context>
    <name>_YearChip</name>
    <message numerus="yes">
        <source>Cohort %1, %Ln quick win(s)</source>
        <translation>
            <numerusform>Cohort %1, %Ln quick win</numerusform>
            <numerusform>Cohort %1, %Ln quick wins</numerusform>
        </translation>
    </message>
</context>
</TS>
