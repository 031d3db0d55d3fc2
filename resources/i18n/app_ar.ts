<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Isnad</source>
            <translation>عن إسناد</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Free software under the Apache License 2.0. It contains Qt (LGPL), SQLite, SQLCipher, OpenSSL, openpyxl, lxml, IBM Plex Sans Arabic and Noto Naskh Arabic (OFL) and Lucide icons (ISC).</source>
            <translation>برنامج حر برخصة Apache 2.0. فيه Qt (LGPL) وSQLite وSQLCipher وOpenSSL وopenpyxl وlxml، وخطّا IBM Plex Sans Arabic وNoto Naskh Arabic (OFL)، وأيقونات Lucide (ISC).</translation>
        </message>
        <message>
            <source>Isnad %1</source>
            <translation>إسناد %1</translation>
        </message>
        <message>
            <source>Isnad shows who said what, through whom, and where accounts differ. It never says who is right.</source>
            <translation>يُظهر إسناد من قال ماذا، وعمّن نُقل، وأين تختلف الروايات. ولا يقول أبدًا من المحقّ.</translation>
        </message>
        <message>
            <source>It works without internet, sends nothing, and keeps each project in one file that is yours.</source>
            <translation>يعمل دون إنترنت ولا يرسل شيئًا، ويحفظ كل مشروع في ملف واحد هو ملكك.</translation>
        </message>
    </context>
    <context>
        <name>ArticleChooser</name>
        <message>
            <source>Articles</source>
            <translation>المواد</translation>
        </message>
        <message>
            <source>Code, outlet, words of the headline</source>
            <translation>المعرّف أو جهة النشر أو كلمات من العنوان</translation>
        </message>
        <message>
            <source>Find an article</source>
            <translation>البحث عن مادة</translation>
        </message>
        <message>
            <source>No article answers that.</source>
            <translation>لا مادة تطابق ذلك.</translation>
        </message>
        <message>
            <source>Open an article</source>
            <translation>فتح مادة</translation>
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <source>%1 MB</source>
            <translation>%1 ميغابايت</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Backups of “%1”</source>
            <translation>النسخ الاحتياطية من «%1»</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>استعادة نسخة احتياطية</translation>
        </message>
        <message>
            <source>The project as it is now is kept beside the restored one. Nothing is deleted.</source>
            <translation>يُحفظ المشروع بحاله الآن إلى جانب المستعاد. لا يُحذف شيء.</translation>
        </message>
    </context>
    <context>
        <name>CardHeader</name>
        <message>
            <source>Claim card</source>
            <translation>بطاقة القول</translation>
        </message>
        <message>
            <source>Next claim</source>
            <translation>القول التالي</translation>
        </message>
        <message>
            <source>Previous claim</source>
            <translation>القول السابق</translation>
        </message>
        <message>
            <source>Type of the claim</source>
            <translation>نوع القول</translation>
        </message>
        <message>
            <source>claim %1 of %2</source>
            <translation>القول %1 من %2</translation>
        </message>
    </context>
    <context>
        <name>ChainForm</name>
        <message>
            <source>Attribution cue</source>
            <translation>لفظ الإسناد</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>إتمام</translation>
        </message>
        <message>
            <source>How reported</source>
            <translation>طريقة النقل</translation>
        </message>
        <message>
            <source>Name of a person or body</source>
            <translation>اسم جهة أو شخص</translation>
        </message>
        <message>
            <source>Nearer to the origin</source>
            <translation>أقرب إلى الأصل</translation>
        </message>
        <message>
            <source>Nearer to the publisher</source>
            <translation>أقرب إلى الناشر</translation>
        </message>
        <message>
            <source>Part in the chain</source>
            <translation>الموقع من السلسلة</translation>
        </message>
        <message>
            <source>Remove from the chain</source>
            <translation>حذف من السلسلة</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>الجهة أو الشخص</translation>
        </message>
    </context>
    <context>
        <name>ChainPart</name>
        <message>
            <source>Add relay</source>
            <translation>إضافة ناقل</translation>
        </message>
        <message>
            <source>Chain of attribution</source>
            <translation>سلسلة الإسناد</translation>
        </message>
        <message>
            <source>Name the claimant</source>
            <translation>تسمية القائل</translation>
        </message>
        <message>
            <source>Publisher: %1</source>
            <translation>الناشر: %1</translation>
        </message>
        <message>
            <source>new name</source>
            <translation>اسم جديد</translation>
        </message>
    </context>
    <context>
        <name>ClaimCard</name>
        <message>
            <source>Claim card</source>
            <translation>بطاقة القول</translation>
        </message>
        <message>
            <source>Its chain of attribution, figures and event appear here.</source>
            <translation>تظهر هنا سلسلة الإسناد والأرقام والحدث.</translation>
        </message>
        <message>
            <source>Labelled by %1, %2.</source>
            <translation>الترميز: %1، %2.</translation>
        </message>
        <message>
            <source>Last changed by %1, %2.</source>
            <translation>آخر تغيير: %1، %2.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Remove the claim</source>
            <translation>حذف القول</translation>
        </message>
        <message>
            <source>Select a passage, then press the key of its type.</source>
            <translation>حدّد مقطعًا ثم اضغط مفتاح النوع.</translation>
        </message>
        <message>
            <source>Send for review</source>
            <translation>إرسال للمراجعة</translation>
        </message>
    </context>
    <context>
        <name>ClaimsScreen</name>
        <message>
            <source>%1 to %2</source>
            <translation type="unfinished">من %1 إلى %2</translation>
        </message>
        <message>
            <source>Affirmed or denied</source>
            <translation type="unfinished">إثبات أو نفي</translation>
        </message>
        <message>
            <source>Claimant and relay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted group</source>
            <translation type="unfinished">المعدود</translation>
        </message>
        <message>
            <source>Credibility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date of the statement</source>
            <translation type="unfinished">تاريخ القول</translation>
        </message>
        <message>
            <source>Event</source>
            <translation type="unfinished">حدث</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation type="unfinished">رقم</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In short</source>
            <translation type="unfinished">باختصار</translation>
        </message>
        <message>
            <source>Modality</source>
            <translation type="unfinished">نمط القول</translation>
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished">ملاحظة</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished">المكان</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation type="unfinished">أولوية</translation>
        </message>
        <message>
            <source>Published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reviewer</source>
            <translation type="unfinished">المرمِّز</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stance of the article</source>
            <translation type="unfinished">موقف المادة</translation>
        </message>
        <message>
            <source>Time spoken of</source>
            <translation type="unfinished">الزمن المذكور</translation>
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words of the claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not handled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>via %1</source>
            <translation type="unfinished" />
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
            <translation>عن إسناد</translation>
        </message>
        <message>
            <source>Add relay</source>
            <translation>إضافة ناقل</translation>
        </message>
        <message>
            <source>Add the selection to the claim</source>
            <translation>إضافة المحدَّد إلى القول</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>مادة</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>المواد</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>نسخة احتياطية الآن</translation>
        </message>
        <message>
            <source>Check the project</source>
            <translation>فحص المشروع</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>قول</translation>
        </message>
        <message>
            <source>Claim card</source>
            <translation>بطاقة القول</translation>
        </message>
        <message>
            <source>Claimant</source>
            <translation>القائل</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>الأقوال</translation>
        </message>
        <message>
            <source>Close pane</source>
            <translation>إغلاق اللوح</translation>
        </message>
        <message>
            <source>Close project</source>
            <translation>إغلاق المشروع</translation>
        </message>
        <message>
            <source>Coding scheme</source>
            <translation>مخطط الترميز</translation>
        </message>
        <message>
            <source>Done, next article</source>
            <translation>أُنجزت، المادة التالية</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <source>Edit the first field</source>
            <translation>تعديل الحقل الأول</translation>
        </message>
        <message>
            <source>End one word earlier</source>
            <translation>تقديم النهاية كلمة</translation>
        </message>
        <message>
            <source>End one word later</source>
            <translation>تأخير النهاية كلمة</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>حدث</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>الأحداث</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>رقم</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>Find a command or a place</source>
            <translation>بحث عن أمر أو موضع</translation>
        </message>
        <message>
            <source>Find here</source>
            <translation>بحث هنا</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>ملء الشاشة</translation>
        </message>
        <message>
            <source>Give the claim the selected bounds</source>
            <translation>جعل المحدَّد حدودًا للقول</translation>
        </message>
        <message>
            <source>Go on to the next claim</source>
            <translation>الانتقال إلى القول التالي</translation>
        </message>
        <message>
            <source>Go to pane</source>
            <translation>الانتقال إلى لوح</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>How the work goes</source>
            <translation>كيف يجري العمل</translation>
        </message>
        <message>
            <source>Import articles…</source>
            <translation>استيراد مواد…</translation>
        </message>
        <message>
            <source>Import from the clipboard</source>
            <translation>استيراد من الحافظة</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>تكبير النص</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>فاتح أو داكن</translation>
        </message>
        <message>
            <source>Link to an event</source>
            <translation>ربط بحدث</translation>
        </message>
        <message>
            <source>Merge events…</source>
            <translation>دمج أحداث…</translation>
        </message>
        <message>
            <source>Move pane backward</source>
            <translation>تأخير اللوح</translation>
        </message>
        <message>
            <source>Move pane forward</source>
            <translation>تقديم اللوح</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>حدث جديد</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>مشروع جديد…</translation>
        </message>
        <message>
            <source>Next claim</source>
            <translation>القول التالي</translation>
        </message>
        <message>
            <source>Next degree of confidence</source>
            <translation>درجة الثقة التالية</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>اللوح التالي</translation>
        </message>
        <message>
            <source>Next region</source>
            <translation>الناحية التالية من الشاشة</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>حجم النص المعتاد</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Open an article…</source>
            <translation>فتح مادة…</translation>
        </message>
        <message>
            <source>Open or close an article of the shelf</source>
            <translation>فتح مادة من الرف أو إغلاقها</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>فتح مشروع…</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>فتح مجلد سجل البرنامج</translation>
        </message>
        <message>
            <source>People and outlets</source>
            <translation>الجهات</translation>
        </message>
        <message>
            <source>Previous claim</source>
            <translation>القول السابق</translation>
        </message>
        <message>
            <source>Previous region</source>
            <translation>الناحية السابقة من الشاشة</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Reading desk</source>
            <translation>القراءة</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Remove the claim</source>
            <translation>حذف القول</translation>
        </message>
        <message>
            <source>Remove the event</source>
            <translation>حذف الحدث</translation>
        </message>
        <message>
            <source>Repeat chain, date and place of the previous claim</source>
            <translation>تكرار سلسلة القول السابق وتاريخه ومكانه</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>استعادة نسخة احتياطية…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>حفظ نسخة…</translation>
        </message>
        <message>
            <source>Scroll in step</source>
            <translation>التمرير المتزامن</translation>
        </message>
        <message>
            <source>Select less</source>
            <translation>تضييق التحديد</translation>
        </message>
        <message>
            <source>Select word, clause, sentence, paragraph</source>
            <translation>تحديد كلمة فجملة صغرى فجملة ففقرة</translation>
        </message>
        <message>
            <source>Send for review</source>
            <translation>إرسال للمراجعة</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>إعدادات…</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>تصغير النص</translation>
        </message>
        <message>
            <source>Split the event…</source>
            <translation>تقسيم الحدث…</translation>
        </message>
        <message>
            <source>Start one word earlier</source>
            <translation>تقديم البداية كلمة</translation>
        </message>
        <message>
            <source>Start one word later</source>
            <translation>تأخير البداية كلمة</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>تجربة المثال</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Undo the last label</source>
            <translation>تراجع عن آخر ترميز</translation>
        </message>
        <message>
            <source>View</source>
            <translation>عرض</translation>
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
            <translation>نسخ التقرير</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Something unexpected happened</source>
            <translation>حدث ما لم يُتوقّع</translation>
        </message>
        <message>
            <source>Something unexpected happened. Your work is saved.</source>
            <translation>حدث ما لم يُتوقّع. عملك محفوظ.</translation>
        </message>
        <message>
            <source>You can go on. If it happens again, close the program and open the project anew. The report says where in the program it happened; no word of an article or a claim is in it.</source>
            <translation>يمكنك المتابعة. إن تكرّر ذلك فأغلق البرنامج وافتح المشروع من جديد. يذكر التقرير موضع الخلل في البرنامج، وليس فيه كلمة من مادة أو قول.</translation>
        </message>
    </context>
    <context>
        <name>DeskBar</name>
        <message>
            <source>All articles</source>
            <translation>كل المواد</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>كل الأنواع</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>My articles</source>
            <translation>موادّي</translation>
        </message>
        <message>
            <source>Only my claims</source>
            <translation>أقوالي فقط</translation>
        </message>
        <message>
            <source>Open an article…</source>
            <translation>فتح مادة…</translation>
        </message>
        <message>
            <source>Scroll in step</source>
            <translation>التمرير المتزامن</translation>
        </message>
        <message>
            <source>Types shown</source>
            <translation>الأنواع الظاهرة</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Restore this version</source>
            <translation>استعادة هذه الصيغة</translation>
        </message>
        <message>
            <source>added</source>
            <translation>أُضيف</translation>
        </message>
        <message numerus="yes">
            <source>and %n more row(s)</source>
            <translation>
                <numerusform />
                <numerusform>وصفّ آخر</numerusform>
                <numerusform>وصفّان آخران</numerusform>
                <numerusform>و%n صفوف أخرى</numerusform>
                <numerusform>و%n صفًّا آخر</numerusform>
                <numerusform>و%n صفّ آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>changed</source>
            <translation>عُدّل</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>حُذف</translation>
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
            <translation>إثبات أو نفي</translation>
        </message>
        <message>
            <source>Credibility of the claim</source>
            <translation>مصداقية القول</translation>
        </message>
        <message>
            <source>Date of the statement</source>
            <translation>تاريخ القول</translation>
        </message>
        <message>
            <source>Modality</source>
            <translation>نمط القول</translation>
        </message>
        <message>
            <source>My confidence in the coding</source>
            <translation>ثقتي في الترميز</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>أولوية</translation>
        </message>
        <message>
            <source>Sensitive place: a code in exports</source>
            <translation>مكان حسّاس: رمز عند التصدير</translation>
        </message>
        <message>
            <source>Stance of the article</source>
            <translation>موقف المادة</translation>
        </message>
        <message>
            <source>Time spoken of</source>
            <translation>الزمن المذكور</translation>
        </message>
    </context>
    <context>
        <name>EmptyDesk</name>
        <message numerus="yes">
            <source>%n article(s) mention it.</source>
            <translation>
                <numerusform>لا مادة تذكره.</numerusform>
                <numerusform>مادة واحدة تذكره.</numerusform>
                <numerusform>مادتان تذكرانه.</numerusform>
                <numerusform>%n مواد تذكره.</numerusform>
                <numerusform>%n مادة تذكره.</numerusform>
                <numerusform>%n مادة تذكره.</numerusform>
            </translation>
        </message>
        <message>
            <source>Import articles</source>
            <translation>استيراد مواد</translation>
        </message>
        <message>
            <source>Import them, or drop files here.</source>
            <translation>استورد موادّ، أو أفلت ملفاتها هنا.</translation>
        </message>
        <message>
            <source>No article is open</source>
            <translation>لم تُفتح أي مادة</translation>
        </message>
        <message>
            <source>No article is open for this event</source>
            <translation>لم تُفتح أي مادة لهذا الحدث</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>لا مواد بعد</translation>
        </message>
        <message numerus="yes">
            <source>Open %n article(s) together</source>
            <translation>
                <numerusform>فتح المواد معًا</numerusform>
                <numerusform>فتح المادة</numerusform>
                <numerusform>فتح المادتين معًا</numerusform>
                <numerusform>فتح %n مواد معًا</numerusform>
                <numerusform>فتح %n مادة معًا</numerusform>
                <numerusform>فتح %n مادة معًا</numerusform>
            </translation>
        </message>
        <message>
            <source>Open an article…</source>
            <translation>فتح مادة…</translation>
        </message>
        <message>
            <source>Open some from the shelf and read them side by side.</source>
            <translation>افتح موادّ من الرف لتقرأها جنبًا إلى جنب.</translation>
        </message>
    </context>
    <context>
        <name>EventsPart</name>
        <message>
            <source>A few letters of the event</source>
            <translation>أحرف من اسم الحدث</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>Link to an event</source>
            <translation>الربط بحدث</translation>
        </message>
        <message>
            <source>Show the event</source>
            <translation>إظهار الحدث</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>فكّ الربط</translation>
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
            <translation>حتى تاريخ</translation>
        </message>
        <message>
            <source>Comparator</source>
            <translation>قيد العدد</translation>
        </message>
        <message>
            <source>Counted group</source>
            <translation>المعدود</translation>
        </message>
        <message>
            <source>Derived from other figures</source>
            <translation>محسوب من أرقام أخرى</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>إتمام</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>الصيغة الحسابية</translation>
        </message>
        <message>
            <source>High</source>
            <translation>الأعلى</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>الأدنى</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Remove the figure</source>
            <translation>حذف الرقم</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>النطاق</translation>
        </message>
        <message>
            <source>Sex and age</source>
            <translation>الجنس والعمر</translation>
        </message>
        <message>
            <source>Status of the figure</source>
            <translation>طبيعة الرقم</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>الوحدة</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
    </context>
    <context>
        <name>FigureRows</name>
        <message>
            <source>%1 to %2</source>
            <translation>من %1 إلى %2</translation>
        </message>
        <message>
            <source>Comparator</source>
            <translation>قيد العدد</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>المعدود</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
    </context>
    <context>
        <name>FiguresPart</name>
        <message>
            <source>Add a figure</source>
            <translation>إضافة رقم</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>حتى %1</translation>
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
        <name>FindBar</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Find in this article</source>
            <translation>البحث في هذه المادة</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>الموضع التالي</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>الموضع السابق</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
    </context>
    <context>
        <name>FirstRunDialog</name>
        <message>
            <source>Begin</source>
            <translation>بدء العمل</translation>
        </message>
        <message>
            <source>It stands beside every claim you code and travels with the project. A code name is enough.</source>
            <translation>يظهر إلى جانب كل قول ترمّزه وينتقل مع المشروع. يكفي اسم حركي.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>لغة الواجهة</translation>
        </message>
        <message>
            <source>Type a name first; a code name is enough.</source>
            <translation>اكتب اسمًا أولًا؛ يكفي اسم حركي.</translation>
        </message>
        <message>
            <source>Welcome to Isnad</source>
            <translation>أهلًا بك في إسناد</translation>
        </message>
        <message>
            <source>Your name or code name</source>
            <translation>اسمك أو اسمك الحركي</translation>
        </message>
    </context>
    <context>
        <name>GuideDialog</name>
        <message>
            <source>1. Bring the articles in</source>
            <translation>1. إضافة المواد</translation>
        </message>
        <message>
            <source>2. Read side by side</source>
            <translation>2. القراءة جنبًا إلى جنب</translation>
        </message>
        <message>
            <source>3. Select and code</source>
            <translation>3. التحديد والترميز</translation>
        </message>
        <message>
            <source>4. Say who said it</source>
            <translation>4. تسمية القائل</translation>
        </message>
        <message>
            <source>5. Link it to an event</source>
            <translation>5. الربط بحدث</translation>
        </message>
        <message>
            <source>6. Hand it on</source>
            <translation>6. التسليم</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Ctrl+E writes an Excel workbook. Every change is saved at once, and everything can be undone.</source>
            <translation>يكتب Ctrl+E مصنّف إكسل. كل تغيير يُحفظ في حينه، ويمكن التراجع عن كل شيء.</translation>
        </message>
        <message>
            <source>Ctrl+I, or drop files and folders on the window. Check outlet and date: weekdays hang on them.</source>
            <translation>اضغط Ctrl+I، أو اسحب الملفات والمجلدات إلى النافذة. راجع جهة النشر والتاريخ، فأسماء الأيام تُحسب منه.</translation>
        </message>
        <message>
            <source>F3 names the speaker, Shift+F3 who passed it on. Q adds the figure, R repeats the chain before.</source>
            <translation>يسمّي F3 القائل، وShift+F3 الناقل. ويضيف Q رقمًا، ويكرّر R سلسلة القول السابق.</translation>
        </message>
        <message>
            <source>How the work goes</source>
            <translation>كيف يجري العمل</translation>
        </message>
        <message>
            <source>Open two to five articles from the shelf. Each paragraph keeps its own direction.</source>
            <translation>افتح من الرف مادتين إلى خمس. لكل فقرة اتجاهها.</translation>
        </message>
        <message>
            <source>Press E and type a few letters. The same key twice takes the event used last.</source>
            <translation>اضغط E واكتب أحرفًا قليلة. والمفتاح نفسه مرتين يأخذ آخر حدث.</translation>
        </message>
        <message>
            <source>Space takes word, clause, sentence, paragraph. A key from the bar below gives the type.</source>
            <translation>تحدّد المسافة كلمة فجملة صغرى فجملة ففقرة. ومفتاح من الشريط في الأسفل يعطي النوع.</translation>
        </message>
    </context>
    <context>
        <name>HistoryScreen</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>لا تغييرات</numerusform>
                <numerusform>تغيير واحد</numerusform>
                <numerusform>تغييران</numerusform>
                <numerusform>%n تغييرات</numerusform>
                <numerusform>%n تغييرًا</numerusform>
                <numerusform>%n تغيير</numerusform>
            </translation>
        </message>
        <message>
            <source>It is again as it was then. Ctrl+Z takes that back.</source>
            <translation>عاد كما كان حينها. للتراجع Ctrl+Z.</translation>
        </message>
        <message>
            <source>Nothing fits the filters.</source>
            <translation>لا شيء يطابق التصفية.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>ما جرى</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>مَن</translation>
        </message>
        <message>
            <source>at any time</source>
            <translation>في أي وقت</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>الجميع</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>كل شيء</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>in the last 30 days</source>
            <translation>في آخر 30 يومًا</translation>
        </message>
        <message>
            <source>in the last day</source>
            <translation>في آخر يوم</translation>
        </message>
        <message>
            <source>in the last week</source>
            <translation>في آخر أسبوع</translation>
        </message>
        <message>
            <source>latest %1</source>
            <translation>الأحدث: %1</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>undo the last change</source>
            <translation>تراجع عن آخر تغيير</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
    </context>
    <context>
        <name>Isnad</name>
        <message>
            <source>The program stopped unexpectedly last time. Your work is safe.</source>
            <translation>توقّف البرنامج المرة الماضية فجأة. عملك محفوظ.</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Filter keys</source>
            <translation>تصفية المفاتيح</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>While reading</source>
            <translation>أثناء القراءة</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message numerus="yes">
            <source>%n task(s) running.</source>
            <translation>
                <numerusform>لا مهام قيد التنفيذ.</numerusform>
                <numerusform>مهمة واحدة قيد التنفيذ.</numerusform>
                <numerusform>مهمتان قيد التنفيذ.</numerusform>
                <numerusform>%n مهام قيد التنفيذ.</numerusform>
                <numerusform>%n مهمة قيد التنفيذ.</numerusform>
                <numerusform>%n مهمة قيد التنفيذ.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every change is saved.</source>
            <translation>كل تغيير محفوظ في حينه.</translation>
        </message>
        <message>
            <source>Find in the project</source>
            <translation>ابحث في المشروع</translation>
        </message>
        <message>
            <source>Isnad</source>
            <translation>إسناد</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>للقراءة فقط</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>المرمِّز</translation>
        </message>
        <message>
            <source>Reviewer: %1</source>
            <translation>الترميز: %1</translation>
        </message>
        <message>
            <source>Screens</source>
            <translation>الشاشات</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>الإصدار %1</translation>
        </message>
    </context>
    <context>
        <name>NotePart</name>
        <message>
            <source>In short</source>
            <translation>باختصار</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
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
            <translation>نسخ التقرير</translation>
        </message>
    </context>
    <context>
        <name>PaletteDialog</name>
        <message>
            <source>Find a command or a place</source>
            <translation>بحث عن أمر أو موضع</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>ما وُجد</translation>
        </message>
        <message>
            <source>Type a few letters</source>
            <translation>اكتب أحرفًا قليلة</translation>
        </message>
    </context>
    <context>
        <name>Pane</name>
        <message>
            <source>Article %1</source>
            <translation>مادة %1</translation>
        </message>
    </context>
    <context>
        <name>PaneHeader</name>
        <message>
            <source>Close pane</source>
            <translation>إغلاق اللوح</translation>
        </message>
        <message>
            <source>Outlet not stated</source>
            <translation>جهة غير مذكورة</translation>
        </message>
    </context>
    <context>
        <name>ProgressPresenter</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>يجري الإيقاف…</translation>
        </message>
        <message>
            <source>You can go on working.</source>
            <translation>يمكنك متابعة العمل.</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>لم يبقَ شيء</numerusform>
                <numerusform>بقيت نحو دقيقة واحدة</numerusform>
                <numerusform>بقيت نحو دقيقتين</numerusform>
                <numerusform>بقيت نحو %n دقائق</numerusform>
                <numerusform>بقيت نحو %n دقيقة</numerusform>
                <numerusform>بقيت نحو %n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>لم يبقَ شيء</numerusform>
                <numerusform>بقيت نحو ثانية واحدة</numerusform>
                <numerusform>بقيت نحو ثانيتين</numerusform>
                <numerusform>بقيت نحو %n ثوانٍ</numerusform>
                <numerusform>بقيت نحو %n ثانية</numerusform>
                <numerusform>بقيت نحو %n ثانية</numerusform>
            </translation>
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
            <translation> (نسخة)</translation>
        </message>
        <message>
            <source>A checked backup was taken: “%1”.</source>
            <translation>أُخذت نسخة احتياطية مفحوصة: «%1».</translation>
        </message>
        <message>
            <source>A whole copy was written to “%1”.</source>
            <translation>كُتبت نسخة كاملة في «%1».</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>نسخ احتياطي</translation>
        </message>
        <message>
            <source>Check of the project</source>
            <translation>فحص المشروع</translation>
        </message>
        <message>
            <source>Isnad projects</source>
            <translation>مشاريع إسناد</translation>
        </message>
        <message>
            <source>Isnad sample</source>
            <translation>مثال إسناد</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>مشروع جديد</translation>
        </message>
        <message>
            <source>No backup could be taken; your work is saved.</source>
            <translation>تعذّر أخذ نسخة احتياطية؛ عملك محفوظ.</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>فتح مشروع</translation>
        </message>
        <message>
            <source>Read the last backup</source>
            <translation>قراءة آخر نسخة احتياطية</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>استعادة نسخة احتياطية</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>استعادة نسخة احتياطية…</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>حفظ نسخة</translation>
        </message>
        <message>
            <source>The backup is in place. The project as it was is kept as “%1”.</source>
            <translation>استُعيدت النسخة. والمشروع كما كان محفوظ باسم «%1».</translation>
        </message>
        <message numerus="yes">
            <source>The check found %n thing(s).</source>
            <translation>
                <numerusform>لم يجد الفحص شيئًا.</numerusform>
                <numerusform>وجد الفحص خللًا واحدًا.</numerusform>
                <numerusform>وجد الفحص خللين.</numerusform>
                <numerusform>وجد الفحص %n مواضع خلل.</numerusform>
                <numerusform>وجد الفحص %n موضع خلل.</numerusform>
                <numerusform>وجد الفحص %n موضع خلل.</numerusform>
            </translation>
        </message>
        <message>
            <source>The log lies in “%1”.</source>
            <translation>سجل البرنامج في «%1».</translation>
        </message>
        <message>
            <source>The project is whole: file, passages, rows and revisions.</source>
            <translation>المشروع سليم: الملف والمقاطع والصفوف والسجل.</translation>
        </message>
        <message>
            <source>There is no backup of this project yet.</source>
            <translation>لا نسخة احتياطية لهذا المشروع بعد.</translation>
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
        <name>QueueMenu</name>
        <message numerus="yes">
            <source>About %n hour(s) left</source>
            <translation>
                <numerusform>بقي أقل من ساعة</numerusform>
                <numerusform>بقي نحو ساعة</numerusform>
                <numerusform>بقي نحو ساعتين</numerusform>
                <numerusform>بقي نحو %n ساعات</numerusform>
                <numerusform>بقي نحو %n ساعة</numerusform>
                <numerusform>بقي نحو %n ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) left</source>
            <translation>
                <numerusform>بقي أقل من دقيقة</numerusform>
                <numerusform>بقي نحو دقيقة</numerusform>
                <numerusform>بقي نحو دقيقتين</numerusform>
                <numerusform>بقي نحو %n دقائق</numerusform>
                <numerusform>بقي نحو %n دقيقة</numerusform>
                <numerusform>بقي نحو %n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>No articles were given to me yet.</source>
            <translation>لم تُسند إليّ مواد بعد.</translation>
        </message>
        <message>
            <source>Put the articles of the shelf into my queue</source>
            <translation>إضافة مواد الرف إلى موادّي</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ولا غيرها</numerusform>
                <numerusform>ومادة أخرى</numerusform>
                <numerusform>ومادتان أخريان</numerusform>
                <numerusform>و%n مواد أخرى</numerusform>
                <numerusform>و%n مادة أخرى</numerusform>
                <numerusform>و%n مادة أخرى</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Quote</name>
        <message>
            <source>The passage moved. Check it.</source>
            <translation>تغيّر موضع المقطع. تحقّق منه.</translation>
        </message>
    </context>
    <context>
        <name>ReadingDesk</name>
        <message>
            <source>%1 is done. Here is the next one.</source>
            <translation>أُنجزت %1. هذه المادة التالية.</translation>
        </message>
        <message>
            <source>%1 is done. Nothing is left in your queue.</source>
            <translation>أُنجزت %1. لم تبق مواد أخرى لك.</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>أُنجز %1 من %2</translation>
        </message>
        <message>
            <source>My articles</source>
            <translation>موادّي</translation>
        </message>
        <message>
            <source>Reading desk</source>
            <translation>القراءة</translation>
        </message>
        <message>
            <source>That was the last claim here. Ctrl+Enter: done, next article.</source>
            <translation>هذا آخر قول في المادة. Ctrl+Enter للإنجاز والانتقال إلى المادة التالية.</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>كل المفاتيح</translation>
        </message>
        <message>
            <source>claimant</source>
            <translation>القائل</translation>
        </message>
        <message>
            <source>link to an event</source>
            <translation>الربط بحدث</translation>
        </message>
        <message>
            <source>next claim</source>
            <translation>القول التالي</translation>
        </message>
        <message>
            <source>open an article</source>
            <translation>فتح مادة</translation>
        </message>
        <message>
            <source>select more</source>
            <translation>توسيع التحديد</translation>
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
        <name>Sentences</name>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>Claim of type %1</source>
            <translation>قول من نوع %1</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>لا تحديد</translation>
        </message>
        <message numerus="yes">
            <source>Selected: %n word(s)</source>
            <translation>
                <numerusform>لا تحديد</numerusform>
                <numerusform>المحدَّد: كلمة واحدة</numerusform>
                <numerusform>المحدَّد: كلمتان</numerusform>
                <numerusform>المحدَّد: %n كلمات</numerusform>
                <numerusform>المحدَّد: %n كلمة</numerusform>
                <numerusform>المحدَّد: %n كلمة</numerusform>
            </translation>
        </message>
        <message>
            <source>The passage moved. Check it.</source>
            <translation>تغيّر موضع المقطع. تحقّق منه.</translation>
        </message>
        <message>
            <source>claimant %1</source>
            <translation>القائل %1</translation>
        </message>
        <message numerus="yes">
            <source>ends after %n word(s)</source>
            <translation>
                <numerusform>بلا كلمات</numerusform>
                <numerusform>من كلمة واحدة</numerusform>
                <numerusform>ينتهي بعد كلمتين</numerusform>
                <numerusform>ينتهي بعد %n كلمات</numerusform>
                <numerusform>ينتهي بعد %n كلمة</numerusform>
                <numerusform>ينتهي بعد %n كلمة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>A code name is enough</source>
            <translation>يكفي اسم حركي</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>كالنظام</translation>
        </message>
        <message>
            <source>As wide as the pane</source>
            <translation>بعرض اللوح</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>December</source>
            <comment>as a name of the month</comment>
            <translation>ديسمبر</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>Kanun al-awwal</source>
            <comment>December in the Levant</comment>
            <translation>كانون الأول</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>لغة الواجهة</translation>
        </message>
        <message>
            <source>Language of exports</source>
            <translation>لغة التصدير</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Month names</source>
            <translation>أسماء الشهور</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Size of article text</source>
            <translation>حجم نص المواد</translation>
        </message>
        <message>
            <source>Size of the interface</source>
            <translation>حجم الواجهة</translation>
        </message>
        <message>
            <source>Width of article lines</source>
            <translation>عرض سطر المواد</translation>
        </message>
        <message>
            <source>Your name or code name</source>
            <translation>اسمك أو اسمك الحركي</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>Outlet not stated</source>
            <translation>جهة غير مذكورة</translation>
        </message>
        <message>
            <source>Shelf of articles</source>
            <translation>رف المواد</translation>
        </message>
    </context>
    <context>
        <name>ShellCommands</name>
        <message>
            <source>article</source>
            <translation>مادة</translation>
        </message>
        <message>
            <source>event</source>
            <translation>حدث</translation>
        </message>
        <message>
            <source>person or body</source>
            <translation>جهة أو شخص</translation>
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
            <translation>إضافة نوع أو وسم</translation>
        </message>
        <message>
            <source>Name of a type or tag</source>
            <translation>اسم نوع أو وسم</translation>
        </message>
        <message>
            <source>Second types and tags</source>
            <translation>أنواع أخرى ووسوم</translation>
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
        <name>TypeBar</name>
        <message>
            <source>Claim types</source>
            <translation>أنواع الأقوال</translation>
        </message>
    </context>
    <context>
        <name>WelcomeScreen</name>
        <message>
            <source>A checked copy is kept at every start and every hour of work. You can return to any of them.</source>
            <translation>تُحفظ نسخة مفحوصة عند كل فتح وكل ساعة عمل. يمكنك الرجوع إلى أي منها.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Last backup: %1</source>
            <translation>آخر نسخة احتياطية: %1</translation>
        </message>
        <message>
            <source>coding: %1</source>
            <translation>الترميز: %1</translation>
        </message>
    </context>
    <context>
        <name>_RecentProjects</name>
        <message>
            <source>Filter projects</source>
            <translation>تصفية المشاريع</translation>
        </message>
        <message>
            <source>No project yet. Make a new one, or look around in the sample.</source>
            <translation>لا مشروع بعد. أنشئ مشروعًا جديدًا، أو تجوّل في المثال.</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>المشاريع الأخيرة</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>اختيار</translation>
        </message>
        <message>
            <source>open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>take off the list; the file stays</source>
            <translation>إزالة من القائمة، ويبقى الملف</translation>
        </message>
    </context>
    <context>
        <name>_StartPanel</name>
        <message>
            <source>An Isnad file or a backup</source>
            <translation>ملف إسناد أو نسخة احتياطية</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>كالنظام</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Isnad</source>
            <translation>إسناد</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>لغة الواجهة</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>مشروع جديد</translation>
        </message>
        <message>
            <source>One file on your computer, no server</source>
            <translation>ملف واحد على جهازك، بلا خادم</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>فتح مشروع</translation>
        </message>
        <message>
            <source>Rival accounts of a flood in a fictional town, already coded</source>
            <translation>روايات فيضان في بلدة متخيَّلة، مرمّزة كلها</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>تجربة المثال</translation>
        </message>
        <message>
            <source>Who said what, who relayed it, and where the accounts differ</source>
            <translation>من قال ماذا، ومَن نقله، وأين تختلف الروايات</translation>
        </message>
        <message>
            <source>Works without internet and sends nothing. The project is not encrypted: keep its file safe.</source>
            <translation>يعمل دون إنترنت ولا يرسل شيئًا. المشروع غير مشفَّر، فاحفظ ملفه في مكان آمن.</translation>
        </message>
    </context>
    <context>
        <name>_Steps</name>
        <message>
            <source>Adding articles</source>
            <translation>إضافة مواد الحدث</translation>
        </message>
        <message>
            <source>An Excel workbook that stands on its own.</source>
            <translation>مصنّف إكسل قائم بذاته.</translation>
        </message>
        <message>
            <source>Drop text files; encodings and duplicates are found.</source>
            <translation>اسحب ملفات النص، فيُكشف ترميز الحروف والمكرر.</translation>
        </message>
        <message>
            <source>Each claim with its speaker, its figure and its event.</source>
            <translation>كل قول بقائله ورقمه وحدثه.</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>التصدير</translation>
        </message>
        <message>
            <source>How the work goes</source>
            <translation>كيف يجري العمل</translation>
        </message>
        <message>
            <source>Linking to events</source>
            <translation>الربط بالأحداث</translation>
        </message>
        <message>
            <source>Selecting and coding</source>
            <translation>التحديد والترميز</translation>
        </message>
        <message>
            <source>Space takes the sentence, a key gives the type, Enter goes on.</source>
            <translation>مسافة لتحديد الجملة، ومفتاح للنوع، وإدخال للانتقال.</translation>
        </message>
    </context>
</TS>
