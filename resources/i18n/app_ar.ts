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
            <source>Build %1, revision %2</source>
            <translation>البناء %1، المراجعة %2</translation>
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
        <message>
            <source>Licences</source>
            <translation>التراخيص</translation>
        </message>
    </context>
    <context>
        <name>ActionsBar</name>
        <message numerus="yes">
            <source>%n article(s) marked</source>
            <translation>
                <numerusform>لا مادة محدَّدة</numerusform>
                <numerusform>مادة واحدة محدَّدة</numerusform>
                <numerusform>مادتان محدَّدتان</numerusform>
                <numerusform>%n مواد محدَّدة</numerusform>
                <numerusform>%n مادة محدَّدة</numerusform>
                <numerusform>%n مادة محدَّدة</numerusform>
            </translation>
        </message>
        <message>
            <source>Assign to…</source>
            <translation>تكليف مرمِّز…</translation>
        </message>
        <message>
            <source>Out of my queue</source>
            <translation>إخراج من قائمتي</translation>
        </message>
        <message>
            <source>Outlet, author, date and language are set for all of them.</source>
            <translation>تعديل جهة النشر أو الكاتب أو التاريخ أو اللغة يشملها كلها.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>قراءة</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>State…</source>
            <translation>الحال في قائمتي…</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>Answers to “%1”</source>
            <translation>أجوبة «%1»</translation>
        </message>
        <message>
            <source>Enter ticks the marked claim, Ctrl+Enter ties the ticked ones.</source>
            <translation>الإدخال يحدّد القول المعلَّم، وCtrl+الإدخال يربط المحدّد.</translation>
        </message>
        <message>
            <source>Tie %1</source>
            <translation>ربط %1</translation>
        </message>
        <message>
            <source>Tie claims</source>
            <translation>ربط أقوال</translation>
        </message>
        <message>
            <source>What they answer, in a word</source>
            <translation>جوابها بكلمة</translation>
        </message>
        <message>
            <source>claims of other events too</source>
            <translation>أقوال الأحداث الأخرى أيضًا</translation>
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
            <translation>الرمز أو جهة النشر أو كلمات من العنوان</translation>
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
        <name>ArticleColumns</name>
        <message>
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>الكاتب</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>الأحرف</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>الأقوال</translation>
        </message>
        <message>
            <source>English</source>
            <translation>الإنجليزية</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>French</source>
            <translation>الفرنسية</translation>
        </message>
        <message>
            <source>German</source>
            <translation>الألمانية</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>العبرية</translation>
        </message>
        <message>
            <source>In my queue</source>
            <translation>في قائمتي</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>الكردية</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>الرابط</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>جهة النشر</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>الفارسية</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>الدقّة</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>تاريخ النشر</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>مكررة عن</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>الروسية</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>الإسبانية</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>التركية</translation>
        </message>
        <message>
            <source>new</source>
            <translation>جديدة</translation>
        </message>
        <message>
            <source>unknown language</source>
            <translation>غير معروفة</translation>
        </message>
    </context>
    <context>
        <name>ArticlesBar</name>
        <message>
            <source>Filter articles</source>
            <translation>تصفية المواد</translation>
        </message>
        <message>
            <source>Import articles</source>
            <translation>استيراد مواد</translation>
        </message>
        <message>
            <source>In my queue</source>
            <translation>في قائمتي</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>ما ينقصها</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>جهة النشر</translation>
        </message>
        <message>
            <source>all</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>claims</source>
            <translation>الأقوال</translation>
        </message>
        <message>
            <source>date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>headline</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>not in it</source>
            <translation>ليست فيها</translation>
        </message>
        <message>
            <source>nothing, but repeated</source>
            <translation>لا شيء، لكنها مكررة</translation>
        </message>
        <message>
            <source>outlet</source>
            <translation>جهة النشر</translation>
        </message>
    </context>
    <context>
        <name>ArticlesScreen</name>
        <message>
            <source>%1 of %2 articles</source>
            <translation>%1 من %2 من المواد</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>المواد</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>مسح التصفية</translation>
        </message>
        <message>
            <source>Ctrl+Z brings all of it back.</source>
            <translation>للتراجع عن ذلك كله Ctrl+Z.</translation>
        </message>
        <message>
            <source>Import articles</source>
            <translation>استيراد مواد</translation>
        </message>
        <message>
            <source>Import files, folders or archives, or drop them on the window.</source>
            <translation>استورد ملفات أو مجلدات أو ملفات مضغوطة، أو اسحبها إلى النافذة.</translation>
        </message>
        <message>
            <source>No article fits the filters.</source>
            <translation>لا مادة تطابق التصفية.</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>لا مواد بعد</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n article(s)</source>
            <translation>
                <numerusform>حذف المواد</numerusform>
                <numerusform>حذف المادة</numerusform>
                <numerusform>حذف المادتين</numerusform>
                <numerusform>حذف %n مواد</numerusform>
                <numerusform>حذف %n مادة</numerusform>
                <numerusform>حذف %n مادة</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed: %1.</source>
            <translation>حُذف: %1.</translation>
        </message>
        <message>
            <source>With them: %1.</source>
            <translation>ومعها: %1.</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>read</source>
            <translation>قراءة</translation>
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
        <name>Beside</name>
        <message>
            <source>Beside the matrix</source>
            <translation>بجانب المصفوفة</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>مقترحة</translation>
        </message>
        <message>
            <source>Without a question</source>
            <translation>أقوال بلا مسألة</translation>
        </message>
    </context>
    <context>
        <name>CandidateModel</name>
        <message>
            <source>?</source>
            <comment>unknown date</comment>
            <translation>؟</translation>
        </message>
        <message>
            <source>Choose an outlet</source>
            <translation>اختر جهة</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>ترميز الحروف</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>First words</source>
            <translation>أول النص</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>جهة النشر</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>تاريخ النشر</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحال</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>لا تُستورد</translation>
        </message>
        <message>
            <source>to be imported</source>
            <translation>تُستورد</translation>
        </message>
    </context>
    <context>
        <name>CandidateTable</name>
        <message>
            <source>new</source>
            <translation>جديدة</translation>
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
        <name>ChainDiagram</name>
        <message>
            <source>Origins</source>
            <translation>الأصول</translation>
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
        <name>ChainView</name>
        <message>
            <source>guessed</source>
            <translation>تخمين</translation>
        </message>
    </context>
    <context>
        <name>ChipLine</name>
        <message>
            <source>Clear filters</source>
            <translation>مسح التصفية</translation>
        </message>
        <message>
            <source>More filters in force</source>
            <translation>ما بقي من التصفية السارية</translation>
        </message>
        <message>
            <source>Remove filter: %1</source>
            <translation>إزالة من التصفية: %1</translation>
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
        <name>ClaimedChoice</name>
        <message>
            <source>Claimed or not</source>
            <translation>في قول أو لا</translation>
        </message>
        <message>
            <source>claimed or not</source>
            <translation>في قول أو بلا قول</translation>
        </message>
        <message>
            <source>in a claim</source>
            <translation>في قول</translation>
        </message>
        <message>
            <source>in no claim</source>
            <translation>بلا قول</translation>
        </message>
    </context>
    <context>
        <name>ClaimsBar</name>
        <message>
            <source>%1 of %2 shown</source>
            <translation>المعروض %1 من %2</translation>
        </message>
        <message>
            <source>As at the first start</source>
            <translation>كما كانت أول مرة</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>الأعمدة</translation>
        </message>
        <message>
            <source>Export shown</source>
            <translation>تصدير المعروض</translation>
        </message>
        <message>
            <source>Export the claims shown</source>
            <translation>تصدير الأقوال المعروضة</translation>
        </message>
        <message>
            <source>Search the claims</source>
            <translation>بحث في الأقوال</translation>
        </message>
        <message>
            <source>Search words, claimants and notes</source>
            <translation>بحث في النص والقائل والملاحظات</translation>
        </message>
    </context>
    <context>
        <name>ClaimsScreen</name>
        <message>
            <source>%1 (guessed, not confirmed)</source>
            <translation>%1 (تخمين لم يُعتمد)</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>من %1 إلى %2</translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) changed. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>لم يتغيّر شيء.</numerusform>
                <numerusform>تغيّر قول واحد. للتراجع Ctrl+Z.</numerusform>
                <numerusform>تغيّر قولان. للتراجع Ctrl+Z.</numerusform>
                <numerusform>تغيّرت %n أقوال. للتراجع Ctrl+Z.</numerusform>
                <numerusform>تغيّر %n قولًا. للتراجع Ctrl+Z.</numerusform>
                <numerusform>تغيّر %n قول. للتراجع Ctrl+Z.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) copied with attribution.</source>
            <translation>
                <numerusform>لم يُنسخ شيء.</numerusform>
                <numerusform>نُسخ قول واحد مع إسناده.</numerusform>
                <numerusform>نُسخ قولان مع إسنادهما.</numerusform>
                <numerusform>نُسخت %n أقوال مع إسنادها.</numerusform>
                <numerusform>نُسخ %n قولًا مع إسنادها.</numerusform>
                <numerusform>نُسخ %n قول مع إسنادها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) removed. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>لم يُحذف شيء.</numerusform>
                <numerusform>حُذف قول واحد. للتراجع Ctrl+Z.</numerusform>
                <numerusform>حُذف قولان. للتراجع Ctrl+Z.</numerusform>
                <numerusform>حُذفت %n أقوال. للتراجع Ctrl+Z.</numerusform>
                <numerusform>حُذف %n قولًا. للتراجع Ctrl+Z.</numerusform>
                <numerusform>حُذف %n قول. للتراجع Ctrl+Z.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) selected</source>
            <translation>
                <numerusform>لا أقوال محدَّدة</numerusform>
                <numerusform>حُدِّد قول واحد</numerusform>
                <numerusform>حُدِّد قولان</numerusform>
                <numerusform>حُدِّدت %n أقوال</numerusform>
                <numerusform>حُدِّد %n قولًا</numerusform>
                <numerusform>حُدِّد %n قول</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) shown</source>
            <translation>
                <numerusform>لا أقوال معروضة</numerusform>
                <numerusform>يُعرض قول واحد</numerusform>
                <numerusform>يُعرض قولان</numerusform>
                <numerusform>تُعرض %n أقوال</numerusform>
                <numerusform>يُعرض %n قولًا</numerusform>
                <numerusform>يُعرض %n قول</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>Affirmed or denied</source>
            <translation>إثبات أو نفي</translation>
        </message>
        <message>
            <source>Change a field</source>
            <translation>تغيير حقل</translation>
        </message>
        <message>
            <source>Choose among the filters</source>
            <translation>الاختيار من قائمة التصفية</translation>
        </message>
        <message>
            <source>Claimant and relay</source>
            <translation>القائل والناقل</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>الأقوال</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>مسح التصفية</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>ثقة المرمِّز</translation>
        </message>
        <message>
            <source>Counted group</source>
            <translation>المعدود</translation>
        </message>
        <message>
            <source>Credibility</source>
            <translation>مصداقية القول</translation>
        </message>
        <message>
            <source>Date of the statement</source>
            <translation>تاريخ القول</translation>
        </message>
        <message>
            <source>Drop the filter of this column</source>
            <translation>مسح تصفية هذا العمود</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Guess not confirmed</source>
            <translation>تخمين لم يُعتمد</translation>
        </message>
        <message>
            <source>Guessed, not confirmed</source>
            <translation>تخمين لم يُعتمد</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>عنوان المادة</translation>
        </message>
        <message>
            <source>Hide the column</source>
            <translation>إخفاء العمود</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>الخلاصة</translation>
        </message>
        <message>
            <source>Modality</source>
            <translation>نمط القول</translation>
        </message>
        <message>
            <source>No claim matches the filters.</source>
            <translation>لا قول يطابق التصفية.</translation>
        </message>
        <message>
            <source>No claimant</source>
            <translation>بلا قائل</translation>
        </message>
        <message>
            <source>No claims yet.</source>
            <translation>لا أقوال بعد.</translation>
        </message>
        <message>
            <source>No event</source>
            <translation>بلا حدث</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Only “%1”</source>
            <translation>الاقتصار على «%1»</translation>
        </message>
        <message>
            <source>Open an article and start with its first figure.</source>
            <translation>افتح مادة وابدأ بأول عدد فيها.</translation>
        </message>
        <message>
            <source>Open the reading desk</source>
            <translation>الانتقال إلى القراءة</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>جهة النشر</translation>
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
            <source>Published</source>
            <translation>تاريخ النشر</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n claim(s)</source>
            <translation>
                <numerusform>حذف الأقوال</numerusform>
                <numerusform>حذف القول</numerusform>
                <numerusform>حذف القولين</numerusform>
                <numerusform>حذف %n أقوال</numerusform>
                <numerusform>حذف %n قولًا</numerusform>
                <numerusform>حذف %n قول</numerusform>
            </translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>المرمِّز</translation>
        </message>
        <message>
            <source>Sort by %1</source>
            <translation>ترتيب بحسب %1</translation>
        </message>
        <message>
            <source>Sort by %1, from the end</source>
            <translation>ترتيب بحسب %1 من الآخر</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>المرحلة</translation>
        </message>
        <message>
            <source>Stance of the article</source>
            <translation>موقف المادة</translation>
        </message>
        <message>
            <source>Time spoken of</source>
            <translation>الزمان كما ورد</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Unhandled figure</source>
            <translation>رقم لم يُعالَج</translation>
        </message>
        <message>
            <source>Words of the claim</source>
            <translation>نص القول</translation>
        </message>
        <message>
            <source>copy with attribution</source>
            <translation>نسخ مع الإسناد</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>filter by column</source>
            <translation>تصفية بالعمود</translation>
        </message>
        <message>
            <source>not handled</source>
            <translation>لم يُعالَج</translation>
        </message>
        <message>
            <source>open in Reading</source>
            <translation>فتح في القراءة</translation>
        </message>
        <message>
            <source>via %1</source>
            <translation>عبر %1</translation>
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
            <translation>لون %1: %2 في المظهر الفاتح، %3 في الداكن</translation>
        </message>
        <message>
            <source>Other, dark</source>
            <translation>لون آخر للداكن</translation>
        </message>
        <message>
            <source>Other, light</source>
            <translation>لون آخر للفاتح</translation>
        </message>
        <message>
            <source>This colour is hard to see on the paper. Choose a stronger one.</source>
            <translation>يصعب تمييز هذا اللون على الخلفية. اختر لونًا أقوى.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>A short tour</source>
            <translation>جولة قصيرة</translation>
        </message>
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
            <source>Aligned passages</source>
            <translation>المقاطع المتقابلة</translation>
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
            <source>Claims from the places…</source>
            <translation>أقوال من المواضع…</translation>
        </message>
        <message>
            <source>Claims without a question</source>
            <translation>أقوال بلا مسألة</translation>
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
            <source>Compare</source>
            <translation>المقارنة</translation>
        </message>
        <message>
            <source>Compare the accounts</source>
            <translation>مقارنة الروايات</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Confirm what was guessed</source>
            <translation>اعتماد التخمين</translation>
        </message>
        <message>
            <source>Copy the chart as a picture</source>
            <translation>نسخ الرسم صورةً</translation>
        </message>
        <message>
            <source>Copy the places with attribution</source>
            <translation>نسخ المواضع مع مصدرها</translation>
        </message>
        <message>
            <source>Copy with attribution</source>
            <translation>نسخ مع الإسناد</translation>
        </message>
        <message>
            <source>Dismiss the suggestion</source>
            <translation>استبعاد الاقتراح</translation>
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
            <source>Edit the names of the referent…</source>
            <translation>تعديل أسماء المسمّى…</translation>
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
            <source>Figures and timeline</source>
            <translation>الأرقام والتسلسل</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>Filter by this column</source>
            <translation>تصفية بهذا العمود</translation>
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
            <source>Import articles…</source>
            <translation>استيراد مواد…</translation>
        </message>
        <message>
            <source>Import from the clipboard</source>
            <translation>استيراد من الحافظة</translation>
        </message>
        <message>
            <source>Keep as first passage</source>
            <translation>تثبيت المقطع الأول</translation>
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
            <source>Let it answer a question</source>
            <translation>ربط بمسألة</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>فاتح أو داكن</translation>
        </message>
        <message>
            <source>Light up what answers the passage</source>
            <translation>إبراز المقاطع المقابلة</translation>
        </message>
        <message>
            <source>Link to an event</source>
            <translation>ربط بحدث</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>المصفوفة</translation>
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
            <source>Names used</source>
            <translation>المسمّيات</translation>
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
            <source>New question</source>
            <translation>مسألة جديدة</translation>
        </message>
        <message>
            <source>New referent</source>
            <translation>مسمّى جديد</translation>
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
            <source>Next open figure</source>
            <translation>الرقم التالي غير المعالَج</translation>
        </message>
        <message>
            <source>Next open figure, statement or date</source>
            <translation>التالي مما لم يُعالَج: رقم أو قول أو تاريخ</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>اللوح التالي</translation>
        </message>
        <message>
            <source>Next place found</source>
            <translation>الموضع التالي</translation>
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
            <source>Open in Reading</source>
            <translation>فتح في القراءة</translation>
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
            <source>Open the answer in Reading</source>
            <translation>فتح الجواب في القراءة</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>فتح مجلد سجل البرنامج</translation>
        </message>
        <message>
            <source>Passages that speak of the same thing…</source>
            <translation>مقاطع تتحدث عن الأمر نفسه…</translation>
        </message>
        <message>
            <source>People and outlets</source>
            <translation>الجهات</translation>
        </message>
        <message>
            <source>Pin the account, or let it go</source>
            <translation>تثبيت العمود أو تحريره</translation>
        </message>
        <message>
            <source>Pin the question, or let it go</source>
            <translation>تثبيت المسألة أو تحريرها</translation>
        </message>
        <message>
            <source>Previous claim</source>
            <translation>القول السابق</translation>
        </message>
        <message>
            <source>Previous open figure</source>
            <translation>الرقم السابق غير المعالَج</translation>
        </message>
        <message>
            <source>Previous open figure, statement or date</source>
            <translation>السابق مما لم يُعالَج: رقم أو قول أو تاريخ</translation>
        </message>
        <message>
            <source>Previous place found</source>
            <translation>الموضع السابق</translation>
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
            <source>Remove the article</source>
            <translation>حذف المادة</translation>
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
            <source>Remove the name or the referent</source>
            <translation>حذف الاسم أو المسمّى</translation>
        </message>
        <message>
            <source>Remove the question</source>
            <translation>حذف المسألة</translation>
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
            <source>Save the search…</source>
            <translation>حفظ البحث…</translation>
        </message>
        <message>
            <source>Scroll in step</source>
            <translation>التمرير المتزامن</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>البحث</translation>
        </message>
        <message>
            <source>Select all claims shown</source>
            <translation>تحديد كل الأقوال المعروضة</translation>
        </message>
        <message>
            <source>Select all places shown</source>
            <translation>تحديد كل المواضع الظاهرة</translation>
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
            <source>Show or hide suggestions</source>
            <translation>إظهار الاقتراحات أو إخفاؤها</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>تصغير النص</translation>
        </message>
        <message>
            <source>Sort by this account</source>
            <translation>الترتيب بحسب هذا العمود</translation>
        </message>
        <message>
            <source>Sort, filter and pin</source>
            <translation>الترتيب والتصفية والتثبيت</translation>
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
            <source>Take the nearest passage out of the claim</source>
            <translation>إخراج أقرب مقطع من القول</translation>
        </message>
        <message>
            <source>The lead's figure…</source>
            <translation>تقدير المشرف…</translation>
        </message>
        <message>
            <source>The selection is a figure</source>
            <translation>المحدَّد رقم</translation>
        </message>
        <message>
            <source>The selection is the attribution cue</source>
            <translation>المحدَّد هو لفظ الإسناد</translation>
        </message>
        <message>
            <source>The selection is the speaker</source>
            <translation>المحدَّد هو القائل</translation>
        </message>
        <message>
            <source>Tie claims to the question…</source>
            <translation>ربط أقوال بالمسألة…</translation>
        </message>
        <message>
            <source>Timeline by the other date</source>
            <translation>التسلسل بحسب التاريخ الآخر</translation>
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
            <source>Word lists…</source>
            <translation>قوائم الكلمات…</translation>
        </message>
        <message>
            <source>Word the question…</source>
            <translation>صياغة المسألة…</translation>
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
            <translation> ← </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 in %2, from %3</source>
            <translation>%1 في %2، من %3</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>من %1 إلى %2</translation>
        </message>
        <message>
            <source>%1, of %2</source>
            <translation>%1 و%2</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>A figure of another nature: %1.</source>
            <translation>طبيعة الرقم: %1.</translation>
        </message>
        <message>
            <source>Another scope: %1.</source>
            <translation>النطاق غيره: %1.</translation>
        </message>
        <message>
            <source>As of %1: newer, not a contradiction.</source>
            <translation>حتى %1: أحدث منه وليس تضاربًا.</translation>
        </message>
        <message>
            <source>As of %1: older, not a contradiction.</source>
            <translation>حتى %1: أقدم منه وليس تضاربًا.</translation>
        </message>
        <message>
            <source>If %1 are taken from %2, %3 are left, which does not contradict the other figure: %4.</source>
            <translation>إذا طُرح %1 من %2 بقي %3، وهذا لا يخالف الرقم الآخر: %4.</translation>
        </message>
        <message>
            <source>It counts something else: %1.</source>
            <translation>المعدود غيره: %1.</translation>
        </message>
        <message>
            <source>It gives no number.</source>
            <translation>لا عدد فيه.</translation>
        </message>
        <message>
            <source>Its date is not known.</source>
            <translation>تاريخه غير معروف.</translation>
        </message>
        <message>
            <source>Somebody has said that it is not comparable.</source>
            <translation>حدّد شخص أنه لا يُقارَن.</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>يوافق غيره</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>معتمدة</translation>
        </message>
        <message>
            <source>contradicts</source>
            <translation>يخالف</translation>
        </message>
        <message>
            <source>date not known</source>
            <translation>تاريخه غير معروف</translation>
        </message>
        <message>
            <source>no outlet given</source>
            <translation>بلا جهة نشر</translation>
        </message>
        <message>
            <source>no side given</source>
            <translation>بلا جانب</translation>
        </message>
        <message>
            <source>not comparable</source>
            <translation>لا يُقارَن</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>غير مذكور</translation>
        </message>
        <message>
            <source>published %1</source>
            <translation>نُشر في %1</translation>
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
            <translation>مقترحة</translation>
        </message>
        <message>
            <source>the article's own voice</source>
            <translation>بلسان المادة</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>أحدث منه</translation>
        </message>
    </context>
    <context>
        <name>CompareActs</name>
        <message>
            <source>None of these yet</source>
            <translation>لا شيء من هذه بعد</translation>
        </message>
        <message>
            <source>Remove the question</source>
            <translation>حذف المسألة</translation>
        </message>
        <message>
            <source>The question “%1” goes, with its answers' ties. The claims stay.</source>
            <translation>تُحذف المسألة «%1» وما رُبط بها من أجوبة. تبقى الأقوال.</translation>
        </message>
    </context>
    <context>
        <name>CompareBar</name>
        <message>
            <source>Aligned passages</source>
            <translation>المقاطع المتقابلة</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>كل الأحداث</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>Figures and timeline</source>
            <translation>الأرقام والتسلسل</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>المصفوفة</translation>
        </message>
        <message>
            <source>Names used</source>
            <translation>المسمّيات</translation>
        </message>
        <message>
            <source>View</source>
            <translation>العرض</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>ContextStrip</name>
        <message>
            <source>Around the claim</source>
            <translation>السياق</translation>
        </message>
        <message>
            <source>Open in Reading</source>
            <translation>فتح في القراءة</translation>
        </message>
    </context>
    <context>
        <name>CounterpartsDialog</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Counterparts</source>
            <translation>المقاطع المقابلة</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>هنا</translation>
        </message>
        <message>
            <source>Looking through the other articles…</source>
            <translation>يُبحث في المواد الأخرى…</translation>
        </message>
        <message>
            <source>No other article speaks of this.</source>
            <translation>لا تتحدث مادة أخرى عن هذا.</translation>
        </message>
        <message>
            <source>Not the same thing</source>
            <translation>ليست عن الأمر نفسه</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Passages that speak of the same thing</source>
            <translation>مقاطع تتحدث عن الأمر نفسه</translation>
        </message>
        <message>
            <source>Reading the article</source>
            <translation>قراءة المادة</translation>
        </message>
        <message>
            <source>Same question</source>
            <translation>المسألة نفسها</translation>
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
        <name>DatePart</name>
        <message>
            <source>A week earlier</source>
            <translation>أسبوع إلى الوراء</translation>
        </message>
        <message>
            <source>A week later</source>
            <translation>أسبوع إلى الأمام</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>الدقّة</translation>
        </message>
        <message>
            <source>Precision of the date</source>
            <translation>دقّة التاريخ</translation>
        </message>
        <message>
            <source>This lies before the beginning.</source>
            <translation>هذا قبل تاريخ البداية.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>about this time</source>
            <translation>نحو هذا التاريخ</translation>
        </message>
        <message>
            <source>as the articles tell it, not as they were published</source>
            <translation>كما يُفهم من المواد، لا كما نُشرت</translation>
        </message>
        <message>
            <source>the same day</source>
            <translation>اليوم نفسه</translation>
        </message>
    </context>
    <context>
        <name>DayHeader</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>لا أيام</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>%n أيام</numerusform>
                <numerusform>%n يومًا</numerusform>
                <numerusform>%n يوم</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DayStrip</name>
        <message>
            <source>Days: %1</source>
            <translation>الأيام: %1</translation>
        </message>
    </context>
    <context>
        <name>Days</name>
        <message>
            <source>Published from</source>
            <translation>النشر من</translation>
        </message>
        <message>
            <source>Published until</source>
            <translation>النشر حتى</translation>
        </message>
    </context>
    <context>
        <name>DeskArticles</name>
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
            <source>Light up what answers the passage</source>
            <translation>إبراز المقاطع المقابلة</translation>
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
        <name>DeskClaims</name>
        <message>
            <source>A guess in the card was not confirmed. It stays a guess.</source>
            <translation>في البطاقة تخمين لم يُعتمد. بقي تخمينًا.</translation>
        </message>
        <message>
            <source>That was the last claim here. Ctrl+Enter: done, next article.</source>
            <translation>هذا آخر قول في المادة. Ctrl+Enter للإنجاز والانتقال إلى المادة التالية.</translation>
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
                <numerusform>ولا صفوف أخرى</numerusform>
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
            <source>My confidence</source>
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
        <name>Differing</name>
        <message>
            <source>%1 (confirmed)</source>
            <translation>%1 (مؤكَّد)</translation>
        </message>
        <message>
            <source>%1 (suggested): %2</source>
            <translation>%1 (مقترح): %2</translation>
        </message>
        <message>
            <source>%1 in %2: %3</source>
            <translation>%1 في %2: %3</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Choose files</source>
            <translation>اختيار ملفات</translation>
        </message>
        <message>
            <source>Drop files or folders here</source>
            <translation>اسحب الملفات أو المجلدات إلى هنا</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>مجلد</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <source>Text, HTML and Word files, tables (CSV, Excel), JSON, ZIP. The original bytes are kept as they are.</source>
            <translation>نصوص وصفحات HTML وملفات Word وجداول CSV وExcel وJSON وZIP. يُحفظ الأصل كما هو ولا يُصحَّح.</translation>
        </message>
    </context>
    <context>
        <name>EditMany</name>
        <message>
            <source>%1, or empty for none</source>
            <translation>%1، أو فارغ لمحو التاريخ</translation>
        </message>
        <message>
            <source>A few letters of the event</source>
            <translation>بضعة أحرف من عنوان الحدث</translation>
        </message>
        <message>
            <source>Add a tag</source>
            <translation>إضافة وسم</translation>
        </message>
        <message>
            <source>Affirmed or denied</source>
            <translation>إثبات أو نفي</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Chain, date and place of the first</source>
            <translation>سلسلة الإسناد والتاريخ والمكان من القول الأول</translation>
        </message>
        <message numerus="yes">
            <source>Change %n claim(s)</source>
            <translation>
                <numerusform>لا تغيير</numerusform>
                <numerusform>تغيير القول</numerusform>
                <numerusform>تغيير القولين</numerusform>
                <numerusform>تغيير %n أقوال</numerusform>
                <numerusform>تغيير %n قولًا</numerusform>
                <numerusform>تغيير %n قول</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose one of the events offered.</source>
            <translation>اختر حدثًا من الأحداث المعروضة.</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>ثقة المرمِّز</translation>
        </message>
        <message>
            <source>Credibility</source>
            <translation>مصداقية القول</translation>
        </message>
        <message>
            <source>Date of the statement</source>
            <translation>تاريخ القول</translation>
        </message>
        <message numerus="yes">
            <source>Edit %n claim(s)</source>
            <translation>
                <numerusform>لا أقوال لتعديلها</numerusform>
                <numerusform>تعديل قول واحد</numerusform>
                <numerusform>تعديل قولين</numerusform>
                <numerusform>تعديل %n أقوال</numerusform>
                <numerusform>تعديل %n قولًا</numerusform>
                <numerusform>تعديل %n قول</numerusform>
            </translation>
        </message>
        <message>
            <source>Edit claims</source>
            <translation>تعديل الأقوال</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>Modality</source>
            <translation>نمط القول</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>القيمة الجديدة</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>الآن: %1</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Question it answers</source>
            <translation>المسألة التي يجيب عنها</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>الصلة</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>المرحلة</translation>
        </message>
        <message>
            <source>Stance of the article</source>
            <translation>موقف المادة</translation>
        </message>
        <message>
            <source>Take a tag away</source>
            <translation>إزالة وسم</translation>
        </message>
        <message>
            <source>The others take from %1 its chain, the date of the statement, time, place and event links; what it does not have stays as it is with them.</source>
            <translation>تأخذ الأقوال الأخرى من %1 سلسلة إسناده وتاريخ القول والزمان والمكان والصلات بالأحداث؛ وما ليس فيه يبقى عندها كما هو.</translation>
        </message>
        <message>
            <source>Time spoken of</source>
            <translation>الزمان كما ورد</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>What to change</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>the first claim</source>
            <translation>القول الأول</translation>
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
        <name>EventActs</name>
        <message numerus="yes">
            <source>%n claim(s) are linked already and keep that link.</source>
            <translation>
                <numerusform>لا قول مرتبطًا من قبل.</numerusform>
                <numerusform>قول واحد مرتبط من قبل وتبقى صلته.</numerusform>
                <numerusform>قولان مرتبطان من قبل وتبقى صلتاهما.</numerusform>
                <numerusform>%n أقوال مرتبطة من قبل وتبقى صلاتها.</numerusform>
                <numerusform>%n قولًا مرتبطة من قبل وتبقى صلاتها.</numerusform>
                <numerusform>%n قول مرتبطة من قبل وتبقى صلاتها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claim(s) lose their link to it. The claims themselves stay.</source>
            <translation>
                <numerusform>لا قول مرتبطًا به.</numerusform>
                <numerusform>يُفكّ ربط قول واحد به، ويبقى القول نفسه.</numerusform>
                <numerusform>يُفكّ ربط قولين به، ويبقى القولان.</numerusform>
                <numerusform>يُفكّ ربط %n أقوال به، وتبقى الأقوال نفسها.</numerusform>
                <numerusform>يُفكّ ربط %n قولًا به، وتبقى الأقوال نفسها.</numerusform>
                <numerusform>يُفكّ ربط %n قول به، وتبقى الأقوال نفسها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) go.</source>
            <translation>
                <numerusform>لا يزول حدث.</numerusform>
                <numerusform>يزول حدث واحد.</numerusform>
                <numerusform>يزول حدثان.</numerusform>
                <numerusform>تزول %n أحداث.</numerusform>
                <numerusform>يزول %n حدثًا.</numerusform>
                <numerusform>يزول %n حدث.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) that are part of it move up to the wider one.</source>
            <translation>
                <numerusform>لا حدث هو جزء منه.</numerusform>
                <numerusform>يرتفع حدث واحد هو جزء منه إلى المستوى الأوسع.</numerusform>
                <numerusform>يرتفع حدثان هما جزء منه إلى المستوى الأوسع.</numerusform>
                <numerusform>ترتفع %n أحداث هي جزء منه إلى المستوى الأوسع.</numerusform>
                <numerusform>يرتفع %n حدثًا هي جزء منه إلى المستوى الأوسع.</numerusform>
                <numerusform>يرتفع %n حدث هي جزء منه إلى المستوى الأوسع.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) of claims move.</source>
            <translation>
                <numerusform>لا تنتقل صلة قول.</numerusform>
                <numerusform>تنتقل صلة قول واحد.</numerusform>
                <numerusform>تنتقل صلتا قولين.</numerusform>
                <numerusform>تنتقل صلات %n أقوال.</numerusform>
                <numerusform>تنتقل صلات %n قولًا.</numerusform>
                <numerusform>تنتقل صلات %n قول.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n party(ies) move.</source>
            <translation>
                <numerusform>لا ينتقل طرف.</numerusform>
                <numerusform>ينتقل طرف واحد.</numerusform>
                <numerusform>ينتقل طرفان.</numerusform>
                <numerusform>تنتقل %n أطراف.</numerusform>
                <numerusform>ينتقل %n طرفًا.</numerusform>
                <numerusform>ينتقل %n طرف.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add the event</source>
            <translation>إضافة الحدث</translation>
        </message>
        <message>
            <source>Ctrl+Z brings everything back.</source>
            <translation>Ctrl+Z يعيد كل شيء.</translation>
        </message>
        <message>
            <source>Merge events</source>
            <translation>دمج أحداث</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>حدث جديد</translation>
        </message>
        <message>
            <source>No claim is linked to this event, so nothing can be split off.</source>
            <translation>لا قول مرتبطًا بهذا الحدث، فلا شيء يُفصل عنه.</translation>
        </message>
        <message>
            <source>Remove the event</source>
            <translation>حذف الحدث</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>حذف «%1»؟</translation>
        </message>
        <message>
            <source>The events are one now. Ctrl+Z takes that back.</source>
            <translation>صارت الأحداث حدثًا واحدًا. للتراجع Ctrl+Z.</translation>
        </message>
        <message>
            <source>Title in Arabic</source>
            <translation>العنوان بالعربية</translation>
        </message>
        <message>
            <source>Title, date and place of the one that stays do not change.</source>
            <translation>لا يتغيّر عنوان الحدث الباقي ولا تاريخه ولا مكانه.</translation>
        </message>
    </context>
    <context>
        <name>EventField</name>
        <message>
            <source>new event</source>
            <translation>حدث جديد</translation>
        </message>
    </context>
    <context>
        <name>EventForm</name>
        <message>
            <source>ACLED code</source>
            <translation>رمز ACLED</translation>
        </message>
        <message>
            <source>Compare the accounts</source>
            <translation>مقارنة الروايات</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>الدولة</translation>
        </message>
        <message>
            <source>First administrative level: governorate, province, state…</source>
            <translation>المستوى الإداري الأول: محافظة، ولاية، إقليم…</translation>
        </message>
        <message>
            <source>First level</source>
            <translation>المستوى الإداري الأول</translation>
        </message>
        <message>
            <source>Make several events one</source>
            <translation>دمج أحداث في حدث واحد</translation>
        </message>
        <message>
            <source>Move some of the claims to a new event</source>
            <translation>نقل بعض الأقوال إلى حدث جديد</translation>
        </message>
        <message>
            <source>Name of the place</source>
            <translation>اسم المكان</translation>
        </message>
        <message>
            <source>No single event is called so. Choose one from the list.</source>
            <translation>لا حدث بعينه بهذا العنوان. اختر واحدًا من القائمة.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Part of a wider event</source>
            <translation>جزء من حدث أوسع</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>الدقّة</translation>
        </message>
        <message>
            <source>Precision of the place</source>
            <translation>دقّة المكان</translation>
        </message>
        <message>
            <source>Remove the event</source>
            <translation>حذف الحدث</translation>
        </message>
        <message>
            <source>Sensitive place: a code in exports</source>
            <translation>مكان حسّاس: يُستبدل به رمز عند التصدير</translation>
        </message>
        <message>
            <source>Short description</source>
            <translation>وصف موجز</translation>
        </message>
        <message>
            <source>Title in Arabic</source>
            <translation>العنوان بالعربية</translation>
        </message>
        <message>
            <source>Title in English</source>
            <translation>العنوان بالإنجليزية</translation>
        </message>
        <message>
            <source>Type of event</source>
            <translation>نوع الحدث</translation>
        </message>
    </context>
    <context>
        <name>EventListPanel</name>
        <message>
            <source>Events</source>
            <translation>الأحداث</translation>
        </message>
        <message>
            <source>Filter the events</source>
            <translation>تصفية الأحداث</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>حدث جديد</translation>
        </message>
        <message>
            <source>No event matches the filter.</source>
            <translation>لا حدث يطابق التصفية.</translation>
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
        <name>EventsScreen</name>
        <message>
            <source>An event is what the accounts speak of: said, planned or agreed. Add the first one, then link claims to it.</source>
            <translation>الحدث ما تتكلم عنه الروايات: ما ذُكر أو خُطِّط أو اتُّفق عليه. أضف أول حدث ثم اربط الأقوال به.</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>حدث جديد</translation>
        </message>
        <message>
            <source>No events yet</source>
            <translation>لا أحداث بعد</translation>
        </message>
        <message>
            <source>edit the title</source>
            <translation>تعديل العنوان</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>link claims</source>
            <translation>ربط أقوال</translation>
        </message>
        <message>
            <source>new event</source>
            <translation>حدث جديد</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>A report on one page</source>
            <translation>تقرير في صفحة واحدة</translation>
        </message>
        <message>
            <source>A report on paper</source>
            <translation>تقرير للطباعة</translation>
        </message>
        <message>
            <source>Articles with their text and original bytes, claims, events, people and labels, as JSON.</source>
            <translation>المواد بنصوصها وأصولها، والأقوال والأحداث والجهات والأشخاص والوسوم، بصيغة JSON.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>It replaces the file of that name.</source>
            <translation>يحلّ محلّ ملف بهذا الاسم.</translation>
        </message>
        <message>
            <source>JSON Lines</source>
            <translation>JSON Lines</translation>
        </message>
        <message>
            <source>KB</source>
            <translation>كيلوبايت</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>ميغابايت</translation>
        </message>
        <message>
            <source>One line for each record</source>
            <translation>سطر لكل سجل</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>معاينة</translation>
        </message>
        <message>
            <source>Preview of the sheet</source>
            <translation>معاينة الورقة</translation>
        </message>
        <message>
            <source>Sheet “%1”</source>
            <translation>معاينة ورقة «%1»</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>الأوراق</translation>
        </message>
        <message>
            <source>Summary, matrix, charts of figures, what stands behind each answer, timeline, and every quote with its source. Numbers lead to their quotes.</source>
            <translation>الملخص والمصفوفة ورسوم مدى الأرقام وما وراء كل جواب وتسلسل الرواية، وكل نص حرفي مع مصدره. كل رقم يقود إلى نصه الحرفي.</translation>
        </message>
        <message>
            <source>The same as the PDF in one file that any browser opens without a network. Numbers lead to their quotes.</source>
            <translation>ما في ملف PDF نفسه، في ملف واحد يفتحه أي متصفح بلا شبكة. كل رقم يقود إلى نصه الحرفي.</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>نحو %1</translation>
        </message>
        <message>
            <source>first %1 of %2</source>
            <translation>أول %1 من %2</translation>
        </message>
    </context>
    <context>
        <name>ExportPanel</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Best for one event: its questions, what each account answers, and the quotes.</source>
            <translation>أنسب ما يكون لحدث واحد: مسائله، وجواب كل رواية عنها، والنصوص الحرفية.</translation>
        </message>
        <message>
            <source>Codes in place of sensitive names and places</source>
            <translation>رموز بدل الأسماء والأماكن الحسّاسة</translation>
        </message>
        <message>
            <source>Codes in place of the reviewers' names</source>
            <translation>رموز بدل أسماء المرمِّزين</translation>
        </message>
        <message>
            <source>Everything without loss, for another program or another project. No name is hidden in it.</source>
            <translation>كل شيء بلا نقص، لبرنامج آخر أو لمشروع آخر. لا يُخفى فيه اسم.</translation>
        </message>
        <message>
            <source>Excel</source>
            <translation>إكسل</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>نوع الملف</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Right to left</source>
            <translation>من اليمين إلى اليسار</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>الأوراق</translation>
        </message>
        <message>
            <source>The sheet of claims as a plain table.</source>
            <translation>ورقة الأقوال جدولًا بلا تنسيق.</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>Choose another place</source>
            <translation>اختيار مكان آخر</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>Export stopped. No file was written.</source>
            <translation>أُوقف التصدير. لم يُكتب أي ملف.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>عرض في المجلد</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Written: “%1”.</source>
            <translation>كُتب الملف «%1».</translation>
        </message>
    </context>
    <context>
        <name>FigureForm</name>
        <message>
            <source>As of</source>
            <translation>حتى تاريخ</translation>
        </message>
        <message>
            <source>As written</source>
            <translation>كما ورد</translation>
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
            <source>Part of</source>
            <translation>جزء من</translation>
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
        <message>
            <source>—</source>
            <translation>—</translation>
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
        <message>
            <source>guessed</source>
            <translation>تخمين</translation>
        </message>
    </context>
    <context>
        <name>FiguresPane</name>
        <message>
            <source>No figure to compare</source>
            <translation>لا رقم للمقارنة</translation>
        </message>
        <message>
            <source>The lead's figure…</source>
            <translation>تقدير المشرف…</translation>
        </message>
        <message>
            <source>Tie claims with a number to the question; those beside the chart cannot be compared.</source>
            <translation>اربط بالمسألة أقوالًا تذكر عددًا؛ فما بجانب الرسم لا يُقارَن.</translation>
        </message>
        <message>
            <source>one origin</source>
            <translation>أصل واحد</translation>
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
        <name>FiguresSide</name>
        <message>
            <source>%1: computed, said by nobody.</source>
            <translation>%1: رقم محسوب لم يقله أحد.</translation>
        </message>
        <message>
            <source>%1: only a part, or other people than the question asks for.</source>
            <translation>%1: جزء فقط، أو فئة غير التي تسأل عنها المسألة.</translation>
        </message>
        <message>
            <source>Before you judge</source>
            <translation>قبل التقدير</translation>
        </message>
        <message>
            <source>On the same question, but not comparable.</source>
            <translation>عن المسألة نفسها لكن لا يُقارَن.</translation>
        </message>
        <message>
            <source>Outside this comparison</source>
            <translation>خارج هذه المقارنة</translation>
        </message>
        <message>
            <source>Why the lead judges so</source>
            <translation>تعليل تقدير المشرف</translation>
        </message>
    </context>
    <context>
        <name>FiguresTab</name>
        <message numerus="yes">
            <source>%n numeric question(s)</source>
            <translation>
                <numerusform>لا مسائل عددية</numerusform>
                <numerusform>مسألة عددية واحدة</numerusform>
                <numerusform>مسألتان عدديتان</numerusform>
                <numerusform>%n مسائل عددية</numerusform>
                <numerusform>%n مسألة عددية</numerusform>
                <numerusform>%n مسألة عددية</numerusform>
            </translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>المادة</translation>
        </message>
        <message>
            <source>Ask for a number, tie claims that give one to the question, and they stand here on one axis.</source>
            <translation>اسأل عن عدد واربط بالمسألة أقوالًا تذكره، فتظهر هنا على محور واحد.</translation>
        </message>
        <message>
            <source>Claimants</source>
            <translation>القائل</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>نسخ صورة</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>الجمع بحسب</translation>
        </message>
        <message>
            <source>New question</source>
            <translation>مسألة جديدة</translation>
        </message>
        <message>
            <source>No numeric question yet</source>
            <translation>لا مسألة عددية بعد</translation>
        </message>
        <message>
            <source>Origins</source>
            <translation>الأصل</translation>
        </message>
        <message>
            <source>Sides</source>
            <translation>الجانب</translation>
        </message>
        <message>
            <source>The chart is on the clipboard, as a picture and in words.</source>
            <translation>الرسم في الحافظة، صورةً ونصًّا.</translation>
        </message>
        <message>
            <source>copy the picture</source>
            <translation>نسخ الصورة</translation>
        </message>
        <message>
            <source>open the passage</source>
            <translation>فتح المقطع</translation>
        </message>
        <message>
            <source>the lead's figure</source>
            <translation>تقدير المشرف</translation>
        </message>
        <message>
            <source>timeline by the other date</source>
            <translation>التسلسل بالتاريخ الآخر</translation>
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
        <name>FilterPanel</name>
        <message>
            <source>Claimant</source>
            <translation>القائل</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>Filter by: %1</source>
            <translation>تصفية بحسب: %1</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>التصفية</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>تصفية أدقّ</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>يحتاج انتباهًا</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>جهة النشر</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>المرمِّز</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>المرحلة</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>الوسم</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
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
        <name>FormList</name>
        <message numerus="yes">
            <source>%n rarer form(s) not listed.</source>
            <translation>
                <numerusform>لا صيغ أخرى.</numerusform>
                <numerusform>وصيغة واحدة أخرى أندر.</numerusform>
                <numerusform>وصيغتان أخريان أندر.</numerusform>
                <numerusform>و%n صيغ أخرى أندر.</numerusform>
                <numerusform>و%n صيغة أخرى أندر.</numerusform>
                <numerusform>و%n صيغة أخرى أندر.</numerusform>
            </translation>
        </message>
        <message>
            <source>The forms found will stand here.</source>
            <translation>تظهر هنا الصيغ التي يجدها البحث.</translation>
        </message>
    </context>
    <context>
        <name>GuessLine</name>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>اعتماد</translation>
        </message>
        <message>
            <source>Confirm what was guessed, once you have read it</source>
            <translation>اعتماد ما خُمّن بعد قراءته</translation>
        </message>
        <message>
            <source>Guessed</source>
            <translation>تخمين</translation>
        </message>
        <message>
            <source>the chain</source>
            <translation>السلسلة</translation>
        </message>
        <message>
            <source>the figures</source>
            <translation>الأرقام</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Contents</source>
            <translation>المحتويات</translation>
        </message>
        <message>
            <source>Find in the help</source>
            <translation>بحث في المساعدة</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>المساعدة</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>الصفحة</translation>
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
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n without an outlet: imported all the same, to be completed later.</source>
            <translation>
                <numerusform>لا مادة بلا جهة نشر.</numerusform>
                <numerusform>مادة بلا جهة نشر: تُستورد وتُكمل بياناتها لاحقًا.</numerusform>
                <numerusform>مادتان بلا جهة نشر: تُستوردان وتُكمل بياناتهما لاحقًا.</numerusform>
                <numerusform>%n مواد بلا جهة نشر: تُستورد وتُكمل بياناتها لاحقًا.</numerusform>
                <numerusform>%n مادة بلا جهة نشر: تُستورد وتُكمل بياناتها لاحقًا.</numerusform>
                <numerusform>%n مادة بلا جهة نشر: تُستورد وتُكمل بياناتها لاحقًا.</numerusform>
            </translation>
        </message>
        <message>
            <source>All files</source>
            <translation>كل الملفات</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>مواد</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>اختيار مجلد</translation>
        </message>
        <message>
            <source>Choose files</source>
            <translation>اختيار ملفات</translation>
        </message>
        <message>
            <source>Drop them above, choose them, or paste a text from the clipboard.</source>
            <translation>اسحبها إلى الأعلى أو اخترها، أو الصق نصًّا من الحافظة.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message numerus="yes">
            <source>Import %n article(s)</source>
            <translation>
                <numerusform>استيراد</numerusform>
                <numerusform>استيراد المادة</numerusform>
                <numerusform>استيراد المادتين</numerusform>
                <numerusform>استيراد %n مواد</numerusform>
                <numerusform>استيراد %n مادة</numerusform>
                <numerusform>استيراد %n مادة</numerusform>
            </translation>
        </message>
        <message>
            <source>Import articles</source>
            <translation>استيراد مواد</translation>
        </message>
        <message>
            <source>No files yet</source>
            <translation>لا ملفات بعد</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>معاينة</translation>
        </message>
        <message>
            <source>Reading the files</source>
            <translation>قراءة الملفات</translation>
        </message>
        <message>
            <source>There is no text on the clipboard.</source>
            <translation>لا نصّ في الحافظة.</translation>
        </message>
        <message>
            <source>What the files hold</source>
            <translation>ما في الملفات</translation>
        </message>
    </context>
    <context>
        <name>ImportStates</name>
        <message>
            <source>%1 like %2</source>
            <translation>تشبه %2 بنسبة %1</translation>
        </message>
        <message>
            <source>%1 with BOM</source>
            <translation>%1 مع BOM</translation>
        </message>
        <message>
            <source>%1 without BOM</source>
            <translation>%1 بلا BOM</translation>
        </message>
        <message>
            <source>%1, lines end with %2</source>
            <translation>%1، نهايات الأسطر %2</translation>
        </message>
        <message>
            <source>%1, mixed line ends</source>
            <translation>%1، نهايات الأسطر مختلطة</translation>
        </message>
        <message>
            <source>%1, one line</source>
            <translation>%1، سطر واحد</translation>
        </message>
        <message>
            <source>%1, story %2</source>
            <translation>%1، الخبر %2</translation>
        </message>
        <message>
            <source>Check the encoding</source>
            <translation>ترميز الحروف مخمَّن</translation>
        </message>
        <message>
            <source>Date not read</source>
            <translation>تاريخ لم يُقرأ</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <translation>مكررة: %1</translation>
        </message>
        <message>
            <source>Hidden characters: %1</source>
            <translation>أحرف خفيّة: %1</translation>
        </message>
        <message>
            <source>Much the same as %1: about %2 in common.</source>
            <translation>تشبه %1: نحو %2 مشترك.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديدة</translation>
        </message>
        <message>
            <source>No hidden characters</source>
            <translation>لا أحرف خفيّة</translation>
        </message>
        <message>
            <source>No outlet</source>
            <translation>تنقص الجهة</translation>
        </message>
        <message>
            <source>No outlet is given; it can be added later.</source>
            <translation>لم تُذكر جهة النشر؛ يمكن إكمالها لاحقًا.</translation>
        </message>
        <message>
            <source>Not importable</source>
            <translation>لا يُستورد</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>نصّ ملصق</translation>
        </message>
        <message>
            <source>Stories in the file: %1</source>
            <translation>أخبار في الملف: %1</translation>
        </message>
        <message>
            <source>The same file as %1.</source>
            <translation>الملف نفسه: %1.</translation>
        </message>
        <message>
            <source>The same text as %1.</source>
            <translation>النصّ نفسه في %1.</translation>
        </message>
        <message>
            <source>The whole page</source>
            <translation>أُخذت الصفحة كلها</translation>
        </message>
        <message>
            <source>Unread characters: %1</source>
            <translation>أحرف لم تُقرأ: %1</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>%n article(s) imported.</source>
            <translation>
                <numerusform>لم تُستورد أي مادة.</numerusform>
                <numerusform>استُوردت مادة واحدة.</numerusform>
                <numerusform>استُوردت مادتان.</numerusform>
                <numerusform>استُوردت %n مواد.</numerusform>
                <numerusform>استُوردت %n مادة.</numerusform>
                <numerusform>استُوردت %n مادة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out.</source>
            <translation>
                <numerusform>لم تُترك أي مادة.</numerusform>
                <numerusform>تُركت مادة واحدة.</numerusform>
                <numerusform>تُركت مادتان.</numerusform>
                <numerusform>تُركت %n مواد.</numerusform>
                <numerusform>تُركت %n مادة.</numerusform>
                <numerusform>تُركت %n مادة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ctrl+Z takes all of it back.</source>
            <translation>للتراجع عنها كلها Ctrl+Z.</translation>
        </message>
        <message>
            <source>Import of articles</source>
            <translation>استيراد مواد</translation>
        </message>
        <message>
            <source>Import stopped. No article was added.</source>
            <translation>أُوقف الاستيراد. لم تُضف أي مادة.</translation>
        </message>
        <message>
            <source>No article was added.</source>
            <translation>لم تُضف أي مادة.</translation>
        </message>
        <message>
            <source>Not ticked.</source>
            <translation>غير محدَّدة.</translation>
        </message>
        <message>
            <source>There is no text on the clipboard.</source>
            <translation>لا نصّ في الحافظة.</translation>
        </message>
        <message>
            <source>Which, and why</source>
            <translation>أيّها، ولماذا</translation>
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
        <name>KindBar</name>
        <message>
            <source>Articles</source>
            <translation>المواد</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>الأقوال</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>الأحداث</translation>
        </message>
        <message>
            <source>Near words</source>
            <translation>كلمتان متقاربتان</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>عبارة</translation>
        </message>
        <message>
            <source>Search in</source>
            <translation>البحث في</translation>
        </message>
        <message>
            <source>The words typed are</source>
            <translation>ما كُتب هو</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>كلمات</translation>
        </message>
        <message>
            <source>most relevant first</source>
            <translation>الأوثق صلة أولًا</translation>
        </message>
        <message>
            <source>newest first</source>
            <translation>الأحدث أولًا</translation>
        </message>
        <message>
            <source>words after</source>
            <translation>بما بعد الموضع</translation>
        </message>
        <message>
            <source>words before</source>
            <translation>بما قبل الموضع</translation>
        </message>
    </context>
    <context>
        <name>KwicHeading</name>
        <message>
            <source>Claim</source>
            <translation>القول</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>The place and what is after</source>
            <translation>الموضع وما بعده</translation>
        </message>
        <message>
            <source>What is before</source>
            <translation>ما قبله</translation>
        </message>
    </context>
    <context>
        <name>LabelAllDialog</name>
        <message numerus="yes">
            <source>%n claim(s) will be made, all as one step.</source>
            <translation>
                <numerusform>لن يُرمَّز أي قول.</numerusform>
                <numerusform>يُرمَّز قول واحد.</numerusform>
                <numerusform>يُرمَّز قولان بخطوة واحدة.</numerusform>
                <numerusform>تُرمَّز %n أقوال بخطوة واحدة.</numerusform>
                <numerusform>يُرمَّز %n قولًا بخطوة واحدة.</numerusform>
                <numerusform>يُرمَّز %n قول بخطوة واحدة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) left out: you labelled them with this type.</source>
            <translation>
                <numerusform>لم يُترك أي مقطع.</numerusform>
                <numerusform>تُرك مقطع واحد رمّزته من هذا النوع.</numerusform>
                <numerusform>تُرك مقطعان رمّزتهما من هذا النوع.</numerusform>
                <numerusform>تُركت %n مقاطع رمّزتها من هذا النوع.</numerusform>
                <numerusform>تُرك %n مقطعًا رمّزتها من هذا النوع.</numerusform>
                <numerusform>تُرك %n مقطع رمّزتها من هذا النوع.</numerusform>
            </translation>
        </message>
        <message>
            <source>Bounds of each claim</source>
            <translation>حدود كل قول</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Claim type</source>
            <translation>نوع القول</translation>
        </message>
        <message>
            <source>Claims from the places found</source>
            <translation>أقوال من المواضع التي وُجدت</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>الجملة الصغرى</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>العدّ جارٍ…</translation>
        </message>
        <message>
            <source>Ctrl+Z takes all of it back.</source>
            <translation>Ctrl+Z يتراجع عن ذلك كله.</translation>
        </message>
        <message numerus="yes">
            <source>Make %n claim(s)</source>
            <translation>
                <numerusform>لا أقوال تُرمَّز</numerusform>
                <numerusform>ترميز قول واحد</numerusform>
                <numerusform>ترميز قولين</numerusform>
                <numerusform>ترميز %n أقوال</numerusform>
                <numerusform>ترميز %n قولًا</numerusform>
                <numerusform>ترميز %n قول</numerusform>
            </translation>
        </message>
        <message>
            <source>Make the claims</source>
            <translation>ترميز الأقوال</translation>
        </message>
        <message>
            <source>Sentence</source>
            <translation>الجملة</translation>
        </message>
    </context>
    <context>
        <name>LabelBar</name>
        <message>
            <source>suggested</source>
            <translation>مقترح</translation>
        </message>
    </context>
    <context>
        <name>LabelForm</name>
        <message>
            <source>%1 does something else while one reads. Choose another key.</source>
            <translation>للمفتاح %1 عمل آخر في القراءة. اختر مفتاحًا غيره.</translation>
        </message>
        <message>
            <source>Bring back into use</source>
            <translation>إعادة إلى الاستعمال</translation>
        </message>
        <message>
            <source>Code: %1, which never changes.</source>
            <translation>رمزه الثابت: %1.</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>Go here and press a key</source>
            <translation>انتقل إلى هنا واضغط مفتاحًا</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Name in Arabic</source>
            <translation>الاسم بالعربية</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>الاسم بالإنجليزية</translation>
        </message>
        <message>
            <source>Out of use: it stays on the claims that have it and is offered no more.</source>
            <translation>خارج الاستعمال: يبقى على الأقوال التي تحمله ولا يُعرض لغيرها.</translation>
        </message>
        <message>
            <source>Press a key to choose it, Delete to take it off.</source>
            <translation>اضغط مفتاحًا لاختياره، وDelete لإزالته.</translation>
        </message>
        <message>
            <source>Short, in Arabic</source>
            <translation>المختصر بالعربية</translation>
        </message>
        <message>
            <source>Short, in English</source>
            <translation>المختصر بالإنجليزية</translation>
        </message>
        <message>
            <source>Take out of use</source>
            <translation>إخراج من الاستعمال</translation>
        </message>
        <message numerus="yes">
            <source>Used in %n claim(s).</source>
            <translation>
                <numerusform>لم يُستعمل في أي قول.</numerusform>
                <numerusform>مستعمل في قول واحد.</numerusform>
                <numerusform>مستعمل في قولين.</numerusform>
                <numerusform>مستعمل في %n أقوال.</numerusform>
                <numerusform>مستعمل في %n قولًا.</numerusform>
                <numerusform>مستعمل في %n قول.</numerusform>
            </translation>
        </message>
        <message>
            <source>What it means, in Arabic: the help while labelling</source>
            <translation>معناه بالعربية، ويظهر عونًا عند الترميز</translation>
        </message>
        <message>
            <source>What it means, in English</source>
            <translation>معناه بالإنجليزية</translation>
        </message>
    </context>
    <context>
        <name>LabelListPanel</name>
        <message>
            <source>A tag says something more about a claim, in words of the team.</source>
            <translation>الوسم يضيف إلى القول معنى من كلام الفريق.</translation>
        </message>
        <message>
            <source>Add the first label</source>
            <translation>إضافة أول وسم</translation>
        </message>
        <message>
            <source>Add the label</source>
            <translation>إضافة الوسم</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>وسم</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Move down (Alt+↓)</source>
            <translation>نقل إلى أسفل (Alt+↓)</translation>
        </message>
        <message>
            <source>Move up (Alt+↑)</source>
            <translation>نقل إلى أعلى (Alt+↑)</translation>
        </message>
        <message>
            <source>Name in Arabic</source>
            <translation>الاسم بالعربية</translation>
        </message>
        <message>
            <source>New label</source>
            <translation>وسم جديد</translation>
        </message>
        <message>
            <source>This scheme has no labels yet.</source>
            <translation>لا وسوم في هذا المخطط بعد.</translation>
        </message>
        <message>
            <source>out of use</source>
            <translation>خارج الاستعمال</translation>
        </message>
    </context>
    <context>
        <name>Labelled</name>
        <message>
            <source>guessed</source>
            <translation>تخمين</translation>
        </message>
    </context>
    <context>
        <name>LabelsScreen</name>
        <message>
            <source>edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>move down</source>
            <translation>نقل إلى أسفل</translation>
        </message>
        <message>
            <source>move up</source>
            <translation>نقل إلى أعلى</translation>
        </message>
        <message>
            <source>new label</source>
            <translation>وسم جديد</translation>
        </message>
    </context>
    <context>
        <name>LeadDialog</name>
        <message>
            <source>Best (may stay empty)</source>
            <translation>الأرجح (قد يبقى فارغًا)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Claims it rests on</source>
            <translation>الأقوال التي يستند إليها</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>درجة التقدير</translation>
        </message>
        <message>
            <source>Highest</source>
            <translation>الأعلى</translation>
        </message>
        <message>
            <source>Keep the figure</source>
            <translation>حفظ التقدير</translation>
        </message>
        <message>
            <source>Lowest</source>
            <translation>الأدنى</translation>
        </message>
        <message>
            <source>Rationale</source>
            <translation>التعليل</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Rule used</source>
            <translation>القاعدة</translation>
        </message>
        <message>
            <source>Take the range</source>
            <translation>اعتماد المدى</translation>
        </message>
        <message>
            <source>The lead's figure</source>
            <translation>تقدير المشرف</translation>
        </message>
    </context>
    <context>
        <name>LeadLine</name>
        <message>
            <source>A rule and a rationale make it a figure of the team.</source>
            <translation>يصير تقديرًا للفريق بقاعدة وتعليل.</translation>
        </message>
        <message>
            <source>Rule: %1</source>
            <translation>القاعدة: %1</translation>
        </message>
        <message>
            <source>The lead's figure</source>
            <translation>تقدير المشرف</translation>
        </message>
        <message>
            <source>best %1</source>
            <translation>الأرجح %1</translation>
        </message>
        <message>
            <source>highest %1</source>
            <translation>الأعلى %1</translation>
        </message>
        <message>
            <source>lowest %1</source>
            <translation>الأدنى %1</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>لا تقدير بعد</translation>
        </message>
    </context>
    <context>
        <name>LeftOutDialog</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Not imported</source>
            <translation>ما لم يُستورد</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>only here</source>
            <translation>هنا فقط</translation>
        </message>
        <message>
            <source>other words</source>
            <translation>كلمة مختلفة</translation>
        </message>
        <message>
            <source>spelled or inflected otherwise</source>
            <translation>فرق إملائي أو صرفي</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>التراخيص</translation>
        </message>
    </context>
    <context>
        <name>LinkClaimsDialog</name>
        <message>
            <source>Enter ticks the marked claim, Ctrl+Enter links the ticked ones.</source>
            <translation>مفتاح الإدخال يختار القول المحدَّد، وCtrl+Enter يربط ما اختير.</translation>
        </message>
        <message>
            <source>How they speak of the event</source>
            <translation>صلتها بالحدث</translation>
        </message>
        <message>
            <source>Link %1</source>
            <translation>ربط %1</translation>
        </message>
        <message>
            <source>Link claims</source>
            <translation>ربط أقوال</translation>
        </message>
        <message>
            <source>Link claims to “%1”</source>
            <translation>ربط أقوال بالحدث «%1»</translation>
        </message>
        <message>
            <source>only claims without an event</source>
            <translation>الأقوال التي بلا حدث وحدها</translation>
        </message>
    </context>
    <context>
        <name>LinkedPanel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1، و%2</translation>
        </message>
        <message numerus="yes">
            <source>%n of this event only</source>
            <translation>
                <numerusform>لا أقوال لهذا الحدث وحده</numerusform>
                <numerusform>قول واحد لهذا الحدث وحده</numerusform>
                <numerusform>قولان لهذا الحدث وحده</numerusform>
                <numerusform>%n لهذا الحدث وحده</numerusform>
                <numerusform>%n لهذا الحدث وحده</numerusform>
                <numerusform>%n لهذا الحدث وحده</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shared with others</source>
            <translation>
                <numerusform>لا أقوال مشتركة مع غيره</numerusform>
                <numerusform>قول واحد مشترك مع غيره</numerusform>
                <numerusform>قولان مشتركان مع غيره</numerusform>
                <numerusform>%n مشتركة مع غيره</numerusform>
                <numerusform>%n مشتركة مع غيره</numerusform>
                <numerusform>%n مشتركة مع غيره</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose claims by typing a few letters of them; on the reading desk the key %1 links the current one.</source>
            <translation>اختر الأقوال بكتابة بضعة أحرف منها، وفي شاشة القراءة يربط المفتاح %1 القول الحالي.</translation>
        </message>
        <message>
            <source>Link claims</source>
            <translation>ربط أقوال</translation>
        </message>
        <message>
            <source>Linked claims</source>
            <translation>الأقوال المرتبطة</translation>
        </message>
        <message>
            <source>No claim is linked to this event yet.</source>
            <translation>لا قول مرتبطًا بهذا الحدث بعد.</translation>
        </message>
        <message>
            <source>Show on the reading desk</source>
            <translation>إظهار في القراءة</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>فكّ الربط</translation>
        </message>
        <message>
            <source>shared</source>
            <translation>مشترك</translation>
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
            <source>Keys and help</source>
            <translation>المفاتيح والمساعدة</translation>
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
            <source>The last change was not saved.</source>
            <translation>لم يُحفظ آخر تغيير.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>الإصدار %1</translation>
        </message>
    </context>
    <context>
        <name>MatrixControls</name>
        <message>
            <source>Articles</source>
            <translation>المواد</translation>
        </message>
        <message>
            <source>Claimants</source>
            <translation>القائلون</translation>
        </message>
        <message>
            <source>Claims that answer no question yet</source>
            <translation>أقوال لا تجيب عن مسألة بعد</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>الأعمدة</translation>
        </message>
        <message>
            <source>New question</source>
            <translation>مسألة جديدة</translation>
        </message>
        <message>
            <source>Outlets</source>
            <translation>جهات النشر</translation>
        </message>
        <message>
            <source>Reviewers</source>
            <translation>المرمِّزون</translation>
        </message>
        <message>
            <source>Sides</source>
            <translation>الجوانب</translation>
        </message>
        <message>
            <source>Without a question</source>
            <translation>بلا مسألة</translation>
        </message>
    </context>
    <context>
        <name>MatrixCorner</name>
        <message>
            <source>Filter the questions</source>
            <translation>تصفية المسائل</translation>
        </message>
        <message>
            <source>Sort, filter and pin</source>
            <translation>الترتيب والتصفية والتثبيت</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>confirmed</source>
            <extracomment>bool, of a question</extracomment>
            <translation>معتمد</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>لا ذكر</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>مقترح</translation>
        </message>
    </context>
    <context>
        <name>MatrixTab</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Answers in words only</source>
            <translation>المسائل غير العددية وحدها</translation>
        </message>
        <message>
            <source>Ask what the accounts answer differently: how many, when, who. Then tie claims to it.</source>
            <translation>اسأل عمّا تختلف فيه الروايات: كم، ومتى، ومن. ثم اربط الأقوال بالمسألة.</translation>
        </message>
        <message>
            <source>By day of publication</source>
            <translation>بحسب تاريخ النشر</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>بحسب الاسم</translation>
        </message>
        <message>
            <source>By number</source>
            <translation>بحسب الرقم</translation>
        </message>
        <message>
            <source>By one account</source>
            <translation>بحسب عمود بعينه</translation>
        </message>
        <message>
            <source>By wording</source>
            <translation>بحسب نص المسألة</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>مسح التصفية</translation>
        </message>
        <message>
            <source>Comparing the accounts…</source>
            <translation>تجري مقارنة الروايات…</translation>
        </message>
        <message>
            <source>Contradictions first</source>
            <translation>المتضارب أولًا</translation>
        </message>
        <message>
            <source>Most answered first</source>
            <translation>الأكثر أجوبة أولًا</translation>
        </message>
        <message>
            <source>Most answers first</source>
            <translation>الأكثر أجوبة أولًا</translation>
        </message>
        <message>
            <source>New question</source>
            <translation>مسألة جديدة</translation>
        </message>
        <message>
            <source>No question yet</source>
            <translation>لا مسألة بعد</translation>
        </message>
        <message>
            <source>Numbers only</source>
            <translation>المسائل العددية وحدها</translation>
        </message>
        <message>
            <source>Only what several accounts answer</source>
            <translation>ما يجيب عنه أكثر من عمود وحده</translation>
        </message>
        <message>
            <source>Order of the columns</source>
            <translation>ترتيب الأعمدة</translation>
        </message>
        <message>
            <source>Order of the questions</source>
            <translation>ترتيب المسائل</translation>
        </message>
        <message>
            <source>Questions and accounts</source>
            <translation>المسائل والروايات</translation>
        </message>
        <message>
            <source>Show accounts that answer nothing here</source>
            <translation>إظهار الأعمدة التي لا تذكر شيئًا هنا</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>الإشارات</translation>
        </message>
        <message>
            <source>Unpin everything</source>
            <translation>تحرير كل ما ثُبّت</translation>
        </message>
        <message>
            <source>confirm it</source>
            <translation>اعتمادها</translation>
        </message>
        <message>
            <source>keep as first passage</source>
            <translation>تثبيت المقطع الأول</translation>
        </message>
        <message>
            <source>open in Reading</source>
            <translation>فتح في القراءة</translation>
        </message>
        <message>
            <source>to 7: relation</source>
            <translation>حتى 7: العلاقة</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>لم يُختر شيء</numerusform>
                <numerusform>اختير واحد</numerusform>
                <numerusform>اختير اثنان</numerusform>
                <numerusform>اختير %n</numerusform>
                <numerusform>اختير %n</numerusform>
                <numerusform>اختير %n</numerusform>
            </translation>
        </message>
        <message>
            <source>A few letters of the name</source>
            <translation>بضعة أحرف من الاسم</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Enter ticks the marked line, Ctrl+Enter merges.</source>
            <translation>مفتاح الإدخال يختار السطر المحدَّد، وCtrl+Enter يدمج.</translation>
        </message>
        <message>
            <source>Find what to merge</source>
            <translation>بحث عمّا يُدمج</translation>
        </message>
        <message>
            <source>Merge now</source>
            <translation>دمج الآن</translation>
        </message>
        <message>
            <source>Nothing is called so.</source>
            <translation>لا شيء بهذا الاسم.</translation>
        </message>
        <message>
            <source>Stays, and takes over the rest</source>
            <translation>الباقي، وإليه يُضمّ سواه</translation>
        </message>
        <message>
            <source>What can be merged</source>
            <translation>ما يمكن دمجه</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>Named</name>
        <message>
            <source>Articles of the event</source>
            <translation>مواد الحدث</translation>
        </message>
        <message>
            <source>Filter by: %1</source>
            <translation>تصفية حسب: %1</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>جهة النشر</translation>
        </message>
    </context>
    <context>
        <name>NamesModel</name>
        <message>
            <source>silent</source>
            <extracomment>Name, of a row Count, of a cell</extracomment>
            <translation>لا ذكر</translation>
        </message>
    </context>
    <context>
        <name>NamesTab</name>
        <message numerus="yes">
            <source>%n name(s)</source>
            <translation>
                <numerusform>لا أسماء</numerusform>
                <numerusform>اسم واحد</numerusform>
                <numerusform>اسمان</numerusform>
                <numerusform>%n أسماء</numerusform>
                <numerusform>%n اسمًا</numerusform>
                <numerusform>%n اسم</numerusform>
            </translation>
        </message>
        <message>
            <source>Counting the names…</source>
            <translation>يجري عدّ الأسماء…</translation>
        </message>
        <message>
            <source>Link claims of its articles to the event; then the names they use are counted here.</source>
            <translation>تُربط أقوال المواد بالحدث، فتُعدّ هنا الأسماء التي تستعملها.</translation>
        </message>
        <message>
            <source>Name a place, a group or an event, and the names the articles give it.</source>
            <translation>سمِّ مكانًا أو جماعة أو حدثًا، ثم الأسماء التي تطلقها المواد عليه.</translation>
        </message>
        <message>
            <source>Names and outlets</source>
            <translation>المسمّيات وجهات النشر</translation>
        </message>
        <message>
            <source>New referent</source>
            <translation>مسمّى جديد</translation>
        </message>
        <message>
            <source>No article speaks of this event yet</source>
            <translation>لا مادة تذكر هذا الحدث بعد</translation>
        </message>
        <message>
            <source>No referent yet</source>
            <translation>لا مسمّى بعد</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>المواضع</translation>
        </message>
        <message>
            <source>Remove the referent</source>
            <translation>حذف المسمّى</translation>
        </message>
        <message>
            <source>The referent “%1” goes, with the names it is looked for by. The texts stay as they are.</source>
            <translation>يُحذف المسمّى «%1» مع الأسماء التي يُبحث عنه بها. تبقى النصوص كما هي.</translation>
        </message>
        <message>
            <source>What is named</source>
            <translation>المسمّى وأسماؤه</translation>
        </message>
        <message>
            <source>edit the names</source>
            <translation>تعديل الأسماء</translation>
        </message>
        <message>
            <source>places, then the text</source>
            <translation>المواضع ثم النص</translation>
        </message>
        <message>
            <source>remove the name</source>
            <translation>حذف الاسم</translation>
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
        <name>Pages</name>
        <message>
            <source>Clear filters</source>
            <translation>مسح التصفية</translation>
        </message>
        <message>
            <source>Every place of a word, side by side</source>
            <translation>كل مواضع الكلمة تحت عينك</translation>
        </message>
        <message>
            <source>Filters or unticked forms leave places out.</source>
            <translation>التصفية أو الصيغ غير المؤشَّرة تستبعد مواضع.</translation>
        </message>
        <message>
            <source>Look for words spelled alike</source>
            <translation>البحث عن كلمات متشابهة الرسم</translation>
        </message>
        <message>
            <source>Perhaps it is written with another letter or two.</source>
            <translation>لعلها مكتوبة بحرف مختلف أو حرفين.</translation>
        </message>
        <message>
            <source>There are places in another kind of text: see above.</source>
            <translation>توجد مواضع في نوع آخر من النصوص: انظر أعلاه.</translation>
        </message>
        <message>
            <source>Treat all spellings as one</source>
            <translation>توحيد كل الصور</translation>
        </message>
        <message>
            <source>Try another word, or a part of it with a star: *</source>
            <translation>جرّب كلمة أخرى، أو بدايتها وبعدها نجمة: *</translation>
        </message>
        <message>
            <source>Try folding hamzas or prefixes.</source>
            <translation>جرّب توحيد الهمزات أو السوابق.</translation>
        </message>
        <message>
            <source>Type a word</source>
            <translation>كتابة كلمة</translation>
        </message>
        <message>
            <source>Type a word: it is found in every spelling, vocalised or not, with its prefixes and endings. A minus before a word leaves out the articles that have it.</source>
            <translation>اكتب كلمة، فتظهر بكل صور كتابتها، مشكولة أو غير مشكولة، بسوابقها ولواحقها. والناقص قبل الكلمة يستبعد المواد التي تذكرها.</translation>
        </message>
        <message>
            <source>“%1” was not found.</source>
            <translation>لم يوجد «%1».</translation>
        </message>
    </context>
    <context>
        <name>PairOfPassages</name>
        <message>
            <source>Both answer one question already.</source>
            <translation>يجيبان عن مسألة واحدة.</translation>
        </message>
        <message>
            <source>Not the same thing</source>
            <translation>ليس الأمر نفسه</translation>
        </message>
        <message>
            <source>Open the first</source>
            <translation>فتح الأول</translation>
        </message>
        <message>
            <source>Open the second</source>
            <translation>فتح الثاني</translation>
        </message>
        <message>
            <source>Same question</source>
            <translation>المسألة نفسها</translation>
        </message>
    </context>
    <context>
        <name>PairStrip</name>
        <message>
            <source>As of</source>
            <translation>حتى تاريخ</translation>
        </message>
        <message>
            <source>Can they be compared?</source>
            <translation>هل يُقارَنان؟</translation>
        </message>
        <message>
            <source>Confirm the relation</source>
            <translation>اعتماد العلاقة</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>المعدود</translation>
        </message>
        <message>
            <source>Nature</source>
            <translation>طبيعة الرقم</translation>
        </message>
        <message>
            <source>Next pair</source>
            <translation>الزوج التالي</translation>
        </message>
        <message>
            <source>No other account answers this question.</source>
            <translation>لا رواية أخرى تجيب عن هذه المسألة.</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>الأصل</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Previous pair</source>
            <translation>الزوج السابق</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Reason, if one is needed</source>
            <translation>السبب، إن لزم</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>العلاقة</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>النطاق</translation>
        </message>
        <message>
            <source>Set by a person for every question.</source>
            <translation>حدّدها شخص في كل المسائل.</translation>
        </message>
        <message>
            <source>Set by a person for every question: %1.</source>
            <translation>حدّدها شخص في كل المسائل: %1.</translation>
        </message>
        <message>
            <source>Set by a person.</source>
            <translation>حدّدها شخص.</translation>
        </message>
        <message>
            <source>Set by a person: %1.</source>
            <translation>حدّدها شخص: %1.</translation>
        </message>
        <message>
            <source>Swap the two passages</source>
            <translation>تبديل المقطعين</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>التراجع عنها</translation>
        </message>
        <message>
            <source>This account does not answer the question.</source>
            <translation>لا جواب لهذه المسألة هنا.</translation>
        </message>
        <message>
            <source>one</source>
            <translation>واحد</translation>
        </message>
        <message>
            <source>two</source>
            <translation>اثنان</translation>
        </message>
    </context>
    <context>
        <name>PairsModel</name>
        <message>
            <source>one question</source>
            <translation>مسألة واحدة</translation>
        </message>
        <message>
            <source>one text</source>
            <translation>نص واحد</translation>
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
        <message numerus="yes">
            <source>%n figure(s) left</source>
            <translation>
                <numerusform>الأرقام مكتملة</numerusform>
                <numerusform>رقم لم يُعالَج</numerusform>
                <numerusform>رقمان لم يُعالَجا</numerusform>
                <numerusform>%n أرقام لم تُعالَج</numerusform>
                <numerusform>%n رقمًا لم يُعالَج</numerusform>
                <numerusform>%n رقم لم يُعالَج</numerusform>
            </translation>
        </message>
        <message>
            <source>Close pane</source>
            <translation>إغلاق اللوح</translation>
        </message>
        <message>
            <source>Outlet not stated</source>
            <translation>جهة غير مذكورة</translation>
        </message>
        <message>
            <source>figures done</source>
            <translation>الأرقام مكتملة</translation>
        </message>
    </context>
    <context>
        <name>PartiesPanel</name>
        <message numerus="yes">
            <source>%n article(s) move.</source>
            <translation>
                <numerusform>لا تنتقل مادة.</numerusform>
                <numerusform>تنتقل مادة واحدة.</numerusform>
                <numerusform>تنتقل مادتان.</numerusform>
                <numerusform>تنتقل %n مواد.</numerusform>
                <numerusform>تنتقل %n مادة.</numerusform>
                <numerusform>تنتقل %n مادة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s) in chains move.</source>
            <translation>
                <numerusform>لا ينتقل ذكر في السلاسل.</numerusform>
                <numerusform>ينتقل ذكر واحد في السلاسل.</numerusform>
                <numerusform>ينتقل ذكران في السلاسل.</numerusform>
                <numerusform>ينتقل الذكر في %n مواضع من السلاسل.</numerusform>
                <numerusform>ينتقل الذكر في %n موضعًا من السلاسل.</numerusform>
                <numerusform>ينتقل الذكر في %n موضع من السلاسل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n party(ies) to events move.</source>
            <translation>
                <numerusform>لا ينتقل طرف في الأحداث.</numerusform>
                <numerusform>ينتقل طرف واحد في الأحداث.</numerusform>
                <numerusform>ينتقل طرفان في الأحداث.</numerusform>
                <numerusform>تنتقل %n أطراف في الأحداث.</numerusform>
                <numerusform>ينتقل %n طرفًا في الأحداث.</numerusform>
                <numerusform>ينتقل %n طرف في الأحداث.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Add a person or body</source>
            <translation>إضافة جهة أو شخص</translation>
        </message>
        <message>
            <source>Add an outlet</source>
            <translation>إضافة جهة نشر</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>المواد</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>الأقوال</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>الدولة</translation>
        </message>
        <message>
            <source>It becomes sensitive, because one of them is.</source>
            <translation>ويصير حسّاسًا لأن أحدها كذلك.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Merge spellings of one name</source>
            <translation>دمج كتابات الاسم الواحد</translation>
        </message>
        <message>
            <source>Merge spellings…</source>
            <translation>دمج كتابات الاسم…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Name in Arabic</source>
            <translation>الاسم بالعربية</translation>
        </message>
        <message>
            <source>New outlet</source>
            <translation>جهة نشر جديدة</translation>
        </message>
        <message>
            <source>New person or body</source>
            <translation>جهة جديدة أو شخص جديد</translation>
        </message>
        <message>
            <source>No outlet is called so.</source>
            <translation>لا جهة نشر بهذا الاسم.</translation>
        </message>
        <message>
            <source>No outlets yet</source>
            <translation>لا جهات نشر بعد</translation>
        </message>
        <message>
            <source>Nobody is called so.</source>
            <translation>لا جهة ولا شخص بهذا الاسم.</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>لا جهات ولا أشخاص بعد</translation>
        </message>
        <message>
            <source>Other spellings</source>
            <translation>كتابات أخرى</translation>
        </message>
        <message>
            <source>Outlets</source>
            <translation>جهات النشر</translation>
        </message>
        <message>
            <source>Outlets come with imported articles, or add one here.</source>
            <translation>تأتي جهات النشر مع المواد المستوردة، أو أضف واحدة هنا.</translation>
        </message>
        <message>
            <source>People and bodies</source>
            <translation>الجهات والأشخاص</translation>
        </message>
        <message>
            <source>Reliability</source>
            <translation>الموثوقية</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Sensitive</source>
            <translation>حسّاس</translation>
        </message>
        <message>
            <source>Show the claims</source>
            <translation>إظهار الأقوال</translation>
        </message>
        <message>
            <source>Show the claims of its articles</source>
            <translation>إظهار أقوال موادها</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>الجانب</translation>
        </message>
        <message>
            <source>The other names become spellings of the one that stays.</source>
            <translation>تصير الأسماء الأخرى كتاباتٍ للاسم الباقي.</translation>
        </message>
        <message>
            <source>They are one now. Ctrl+Z takes that back.</source>
            <translation>صارت واحدة. للتراجع Ctrl+Z.</translation>
        </message>
        <message>
            <source>Whoever says, relays or takes part stands here as soon as a claim or event names them.</source>
            <translation>كل من يقول أو ينقل أو يكون طرفًا يظهر هنا متى ذُكر في قول أو حدث.</translation>
        </message>
        <message>
            <source>sensitive</source>
            <translation>حسّاس</translation>
        </message>
    </context>
    <context>
        <name>PartiesPart</name>
        <message>
            <source>A few letters of the name</source>
            <translation>بضعة أحرف من الاسم</translation>
        </message>
        <message>
            <source>Add party</source>
            <translation>إضافة طرف</translation>
        </message>
        <message>
            <source>Name of the party to add</source>
            <translation>اسم الطرف المضاف</translation>
        </message>
        <message>
            <source>Named in</source>
            <translation>المستند</translation>
        </message>
        <message>
            <source>Nobody is named as a party yet.</source>
            <translation>لم يُسمَّ أي طرف بعد.</translation>
        </message>
        <message>
            <source>Part in the event</source>
            <translation>دوره في الحدث</translation>
        </message>
        <message>
            <source>Part, such as: mediator</source>
            <translation>الدور، مثل: وسيط</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>الأطراف</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>الطرف</translation>
        </message>
        <message>
            <source>Remove the party</source>
            <translation>حذف الطرف</translation>
        </message>
    </context>
    <context>
        <name>PartiesScreen</name>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Filter people and bodies</source>
            <translation>تصفية الجهات والأشخاص</translation>
        </message>
        <message>
            <source>Filter the outlets</source>
            <translation>تصفية جهات النشر</translation>
        </message>
        <message>
            <source>Merge spellings…</source>
            <translation>دمج كتابات الاسم…</translation>
        </message>
        <message>
            <source>Outlets</source>
            <translation>جهات النشر</translation>
        </message>
        <message>
            <source>People and bodies</source>
            <translation>الجهات والأشخاص</translation>
        </message>
        <message>
            <source>Which list</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>remove</source>
            <translation>حذف</translation>
        </message>
    </context>
    <context>
        <name>PartyForm</name>
        <message>
            <source>Belongs to</source>
            <translation>تابعة لـ</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>الدولة</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Known by name</source>
            <translation>معروف بالاسم</translation>
        </message>
        <message>
            <source>Name in Arabic</source>
            <translation>الاسم بالعربية</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>الاسم بالإنجليزية</translation>
        </message>
        <message>
            <source>No outlet is called so. Choose one from the list.</source>
            <translation>لا جهة نشر بهذا الاسم. اختر واحدة من القائمة.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Other spellings</source>
            <translation>كتابات أخرى للاسم</translation>
        </message>
        <message>
            <source>Reliability of the source</source>
            <translation>موثوقية المصدر</translation>
        </message>
        <message>
            <source>Remove the outlet</source>
            <translation>حذف جهة النشر</translation>
        </message>
        <message>
            <source>Remove the person or body</source>
            <translation>حذف الجهة أو الشخص</translation>
        </message>
        <message>
            <source>Sensitive: a code stands for the name in exports</source>
            <translation>حسّاس: يُستبدل بالاسم رمز عند التصدير</translation>
        </message>
        <message>
            <source>Side, as the team sets it</source>
            <translation>الجانب كما يحدّده الفريق</translation>
        </message>
    </context>
    <context>
        <name>PassagesTab</name>
        <message numerus="yes">
            <source>%n pair(s)</source>
            <translation>
                <numerusform>لا أزواج</numerusform>
                <numerusform>زوج واحد</numerusform>
                <numerusform>زوجان</numerusform>
                <numerusform>%n أزواج</numerusform>
                <numerusform>%n زوجًا</numerusform>
                <numerusform>%n زوج</numerusform>
            </translation>
        </message>
        <message>
            <source>All pairs</source>
            <translation>كلها</translation>
        </message>
        <message>
            <source>At least two articles with claims on the event are needed.</source>
            <translation>تلزم مادتان على الأقل لكل منهما قول مربوط بالحدث.</translation>
        </message>
        <message>
            <source>Filter the pairs</source>
            <translation>تصفية الأزواج</translation>
        </message>
        <message>
            <source>Laying the articles side by side…</source>
            <translation>تُقابَل المواد بعضها ببعض…</translation>
        </message>
        <message>
            <source>No pair matches.</source>
            <translation>لا زوج يطابق.</translation>
        </message>
        <message>
            <source>No passages to lay side by side</source>
            <translation>لا مقاطع تُقابَل</translation>
        </message>
        <message>
            <source>Not tied yet</source>
            <translation>غير المربوطة</translation>
        </message>
        <message>
            <source>One text</source>
            <translation>نص واحد</translation>
        </message>
        <message>
            <source>Pairs of passages</source>
            <translation>أزواج المقاطع</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Tied</source>
            <translation>المربوطة</translation>
        </message>
        <message>
            <source>Words, an outlet or a code</source>
            <translation>كلمات أو جهة نشر أو رمز</translation>
        </message>
        <message>
            <source>not the same thing</source>
            <translation>ليس الأمر نفسه</translation>
        </message>
        <message>
            <source>open in Reading</source>
            <translation>فتح في القراءة</translation>
        </message>
        <message>
            <source>same question</source>
            <translation>المسألة نفسها</translation>
        </message>
    </context>
    <context>
        <name>PickClaims</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>الأقوال</translation>
        </message>
        <message>
            <source>Find claims</source>
            <translation>بحث عن أقوال</translation>
        </message>
        <message>
            <source>No claim matches.</source>
            <translation>لا قول يطابق.</translation>
        </message>
        <message>
            <source>Words of the claim, who says it, or its code</source>
            <translation>كلمات من القول أو قائله أو رمزه</translation>
        </message>
    </context>
    <context>
        <name>PlaceActs</name>
        <message numerus="yes">
            <source>%n sentence(s) copied with attribution.</source>
            <translation>
                <numerusform>لم تُنسخ أي جملة.</numerusform>
                <numerusform>نُسخت جملة واحدة مع مصدرها.</numerusform>
                <numerusform>نُسخت جملتان مع مصدرهما.</numerusform>
                <numerusform>نُسخت %n جمل مع مصادرها.</numerusform>
                <numerusform>نُسخت %n جملة مع مصادرها.</numerusform>
                <numerusform>نُسخت %n جملة مع مصادرها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Only the first %1 places were copied.</source>
            <translation>لم يُنسخ إلا أول %1 موضع.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Save the search</source>
            <translation>حفظ البحث</translation>
        </message>
    </context>
    <context>
        <name>PlaceLabeller</name>
        <message numerus="yes">
            <source>%n claim(s) made. Ctrl+Z takes all of it back.</source>
            <translation>
                <numerusform>لم يُرمَّز أي قول.</numerusform>
                <numerusform>رُمّز قول واحد. للتراجع Ctrl+Z.</numerusform>
                <numerusform>رُمّز قولان. للتراجع عنهما Ctrl+Z.</numerusform>
                <numerusform>رُمّزت %n أقوال. للتراجع عنها كلها Ctrl+Z.</numerusform>
                <numerusform>رُمّز %n قولًا. للتراجع عنها كلها Ctrl+Z.</numerusform>
                <numerusform>رُمّز %n قول. للتراجع عنها كلها Ctrl+Z.</numerusform>
            </translation>
        </message>
        <message>
            <source>A claim rests on words of an article. Choose a place in a text.</source>
            <translation>يقوم القول على نص مادة. اختر موضعًا في نص.</translation>
        </message>
        <message>
            <source>Labelling all places</source>
            <translation>ترميز كل المواضع</translation>
        </message>
        <message>
            <source>Labelling stopped. No claim was made.</source>
            <translation>أُوقف الترميز. لم يُرمَّز أي قول.</translation>
        </message>
    </context>
    <context>
        <name>PositionsEdit</name>
        <message>
            <source>Remove the answer</source>
            <translation>حذف الجواب</translation>
        </message>
        <message>
            <source>The answer in Arabic</source>
            <translation>الجواب بالعربية</translation>
        </message>
        <message>
            <source>The answer in English</source>
            <translation>الجواب بالإنجليزية</translation>
        </message>
    </context>
    <context>
        <name>PositionsPane</name>
        <message>
            <source>Nobody answers yet</source>
            <translation>لا جواب بعد</translation>
        </message>
        <message>
            <source>Tie claims to the question, each with the position it takes.</source>
            <translation>اربط الأقوال بالمسألة، كلًّا مع جوابه.</translation>
        </message>
        <message>
            <source>no position given</source>
            <translation>بلا جواب محدد</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>لا أحرف</numerusform>
                <numerusform>حرف واحد</numerusform>
                <numerusform>حرفان</numerusform>
                <numerusform>%n أحرف</numerusform>
                <numerusform>%n حرفًا</numerusform>
                <numerusform>%n حرف</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the beginning is shown here; all of it is imported.</source>
            <translation>يُعرض أول النص هنا، ويُستورد كله.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>معاينة</translation>
        </message>
        <message>
            <source>Text of the file</source>
            <translation>نصّ الملف</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>ما كشفه البرنامج</translation>
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
        <message>
            <source>What you see is the backup of %1. It can be read, not changed.</source>
            <translation>المعروض نسخة احتياطية من %1، للقراءة لا للتغيير.</translation>
        </message>
    </context>
    <context>
        <name>ProposedQuestions</name>
        <message>
            <source>Ask it</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Claims that count the same are all asked for already.</source>
            <translation>لكل ما تعدّه الأقوال مسألته.</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>استبعاد</translation>
        </message>
        <message>
            <source>Laying the articles side by side…</source>
            <translation>تُقابَل المواد بعضها ببعض…</translation>
        </message>
        <message>
            <source>Nothing to propose</source>
            <translation>لا شيء يُقترح</translation>
        </message>
        <message>
            <source>Proposed questions</source>
            <translation>مسائل مقترحة</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Drive</source>
            <translation>قرص</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>مجلد</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Choose</source>
            <translation>اختيار</translation>
        </message>
        <message>
            <source>&amp;Look in:</source>
            <translation>المجلد:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>المجلد:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>نوع الملفات:</translation>
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
        <name>QuestionChoice</name>
        <message>
            <source>A few words of the question</source>
            <translation>كلمات من المسألة</translation>
        </message>
        <message>
            <source>None of these yet</source>
            <translation>لا شيء من هذه بعد</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>المسألة</translation>
        </message>
        <message>
            <source>What they answer</source>
            <translation>الجواب</translation>
        </message>
        <message>
            <source>new question</source>
            <translation>مسألة جديدة</translation>
        </message>
    </context>
    <context>
        <name>QuestionDialog</name>
        <message>
            <source>Add the question</source>
            <translation>إضافة المسألة</translation>
        </message>
        <message>
            <source>Answers that claims can give</source>
            <translation>الأجوبة التي قد تعطيها الأقوال</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>حتى تاريخ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>المعدود</translation>
        </message>
        <message>
            <source>It asks for</source>
            <translation>المطلوب</translation>
        </message>
        <message>
            <source>Keep the changes</source>
            <translation>حفظ التغييرات</translation>
        </message>
        <message>
            <source>New question</source>
            <translation>مسألة جديدة</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>المسألة</translation>
        </message>
        <message>
            <source>The question in Arabic</source>
            <translation>المسألة بالعربية</translation>
        </message>
        <message>
            <source>The question in English</source>
            <translation>المسألة بالإنجليزية</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>رقم</translation>
        </message>
        <message>
            <source>an answer in words</source>
            <translation>جواب بالكلام</translation>
        </message>
    </context>
    <context>
        <name>QuestionField</name>
        <message>
            <source>new question</source>
            <translation>مسألة جديدة</translation>
        </message>
    </context>
    <context>
        <name>QuestionList</name>
        <message numerus="yes">
            <source>%n position(s)</source>
            <translation>
                <numerusform>لا أجوبة</numerusform>
                <numerusform>جواب واحد</numerusform>
                <numerusform>جوابان</numerusform>
                <numerusform>%n أجوبة</numerusform>
                <numerusform>%n جوابًا</numerusform>
                <numerusform>%n جواب</numerusform>
            </translation>
        </message>
        <message>
            <source>Not numeric</source>
            <translation>مسائل غير عددية</translation>
        </message>
        <message>
            <source>Numeric questions</source>
            <translation>المسائل العددية</translation>
        </message>
    </context>
    <context>
        <name>QuestionsPart</name>
        <message>
            <source>A few words of the question</source>
            <translation>بضع كلمات من المسألة</translation>
        </message>
        <message>
            <source>It does not answer this</source>
            <translation>لا يجيب عنها</translation>
        </message>
        <message>
            <source>Let it answer a question</source>
            <translation>ربط بمسألة</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>المسألة</translation>
        </message>
    </context>
    <context>
        <name>QueueMenu</name>
        <message numerus="yes">
            <source>%n figure(s) left</source>
            <translation>
                <numerusform>لا أرقام لم تُعالَج</numerusform>
                <numerusform>رقم لم يُعالَج</numerusform>
                <numerusform>رقمان لم يُعالَجا</numerusform>
                <numerusform>%n أرقام لم تُعالَج</numerusform>
                <numerusform>%n رقمًا لم يُعالَج</numerusform>
                <numerusform>%n رقم لم يُعالَج</numerusform>
            </translation>
        </message>
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
            <source>At least %1</source>
            <translation>على الأقل: %1</translation>
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
            <source>Reading desk</source>
            <translation>القراءة</translation>
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
            <source>confirm the guess</source>
            <translation>اعتماد التخمين</translation>
        </message>
        <message>
            <source>link to an event</source>
            <translation>الربط بحدث</translation>
        </message>
        <message>
            <source>move the edge</source>
            <translation>تحريك الحدّ</translation>
        </message>
        <message>
            <source>next claim</source>
            <translation>القول التالي</translation>
        </message>
        <message>
            <source>next open figure</source>
            <translation>الرقم التالي غير المعالَج</translation>
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
        <name>RecentProjects</name>
        <message numerus="yes">
            <source>%Ln article(s)</source>
            <translation>
                <numerusform>لا مواد</numerusform>
                <numerusform>مادة واحدة</numerusform>
                <numerusform>مادتان</numerusform>
                <numerusform>%Ln مواد</numerusform>
                <numerusform>%Ln مادة</numerusform>
                <numerusform>%Ln مادة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln claim(s)</source>
            <translation>
                <numerusform>لا أقوال</numerusform>
                <numerusform>قول واحد</numerusform>
                <numerusform>قولان</numerusform>
                <numerusform>%Ln أقوال</numerusform>
                <numerusform>%Ln قولًا</numerusform>
                <numerusform>%Ln قول</numerusform>
            </translation>
        </message>
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
            <source>coding: %1</source>
            <translation>الترميز: %1</translation>
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
        <name>ReferentDialog</name>
        <message>
            <source>Add the referent</source>
            <translation>إضافة المسمّى</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Each is found in every spelling, with prefixes and endings; of several, the longest counts.</source>
            <translation>يُبحث عن كل اسم بكل إملاء له وبسوابقه ولواحقه، ويُعدّ الأطول حين تتداخل الأسماء.</translation>
        </message>
        <message>
            <source>Keep the changes</source>
            <translation>حفظ التغييرات</translation>
        </message>
        <message>
            <source>Names the articles give it, one to a line</source>
            <translation>الأسماء التي تطلقها المواد عليه، اسم في كل سطر</translation>
        </message>
        <message>
            <source>New referent</source>
            <translation>مسمّى جديد</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Referent</source>
            <translation>المسمّى</translation>
        </message>
        <message>
            <source>What the team calls it, in Arabic</source>
            <translation>كيف يسمّيه الفريق، بالعربية</translation>
        </message>
        <message>
            <source>What the team calls it, in English</source>
            <translation>كيف يسمّيه الفريق، بالإنكليزية</translation>
        </message>
    </context>
    <context>
        <name>RemoveDialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Ctrl+Z brings all of it back.</source>
            <translation>للتراجع عن ذلك كله Ctrl+Z.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Remove articles</source>
            <translation>حذف مواد</translation>
        </message>
        <message>
            <source>Removed with them: %1.</source>
            <translation>يُحذف معها: %1.</translation>
        </message>
        <message>
            <source>To be removed: %1.</source>
            <translation>للحذف: %1.</translation>
        </message>
    </context>
    <context>
        <name>SavedList</name>
        <message>
            <source>A search you save stands here, to run it again.</source>
            <translation>يظهر هنا كل بحث تحفظه لتعيده متى شئت.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة التسمية</translation>
        </message>
        <message>
            <source>Rename the search</source>
            <translation>إعادة تسمية البحث</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>إعادة التسمية…</translation>
        </message>
        <message>
            <source>Search again</source>
            <translation>إعادة البحث</translation>
        </message>
    </context>
    <context>
        <name>SchemePanel</name>
        <message>
            <source>Add the scheme</source>
            <translation>إضافة المخطط</translation>
        </message>
        <message>
            <source>Coding schemes</source>
            <translation>مخططات الترميز</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>الاسم بالإنجليزية</translation>
        </message>
        <message>
            <source>Name of the scheme in Arabic</source>
            <translation>اسم المخطط بالعربية</translation>
        </message>
        <message>
            <source>New scheme of tags</source>
            <translation>مخطط وسوم جديد</translation>
        </message>
        <message>
            <source>as many as fit</source>
            <translation>أكثر من واحد للقول</translation>
        </message>
        <message>
            <source>one of them</source>
            <translation>واحد للقول</translation>
        </message>
    </context>
    <context>
        <name>ScopeChoice</name>
        <message>
            <source>Accepted only</source>
            <translation>المقبول فقط</translation>
        </message>
        <message>
            <source>All claims</source>
            <translation>كل الأقوال</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>One event</source>
            <translation>حدث واحد</translation>
        </message>
        <message>
            <source>One reviewer</source>
            <translation>مرمِّز واحد</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>المرمِّز</translation>
        </message>
        <message numerus="yes">
            <source>The %n claim(s) shown</source>
            <translation>
                <numerusform>لا قول معروض</numerusform>
                <numerusform>القول المعروض</numerusform>
                <numerusform>القولان المعروضان</numerusform>
                <numerusform>الأقوال المعروضة (%n)</numerusform>
                <numerusform>الأقوال المعروضة (%n)</numerusform>
                <numerusform>الأقوال المعروضة (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Which claims</source>
            <translation>أيّ الأقوال</translation>
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message>
            <source>A word, a "phrase", -not this, begins*, like~</source>
            <translation>كلمة، «عبارة»، -بلا هذه، بداية*، ما يشبه~</translation>
        </message>
        <message>
            <source>Claims from the places…</source>
            <translation>أقوال من المواضع…</translation>
        </message>
        <message>
            <source>Save the search</source>
            <translation>حفظ البحث</translation>
        </message>
        <message>
            <source>Search the project</source>
            <translation>البحث في المشروع</translation>
        </message>
        <message>
            <source>Stop the search</source>
            <translation>إيقاف البحث</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message>
            <source>Affixes: و ف ب ل ال …</source>
            <translation>السوابق واللواحق: و ف ب ل ال</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>التصفية</translation>
        </message>
        <message>
            <source>Forms found</source>
            <translation>الصيغ التي وُجدت</translation>
        </message>
        <message>
            <source>Hamzas: أ إ آ ا, ؤ ئ ء</source>
            <translation>الهمزات: أ إ آ ا، ؤ ئ ء</translation>
        </message>
        <message>
            <source>In a claim of reviewer</source>
            <translation>في قول لمرمِّز</translation>
        </message>
        <message>
            <source>In a claim of type</source>
            <translation>في قول من نوع</translation>
        </message>
        <message>
            <source>Marks and tatweel ignored</source>
            <translation>إهمال التشكيل والتطويل</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>عمليات البحث المحفوظة</translation>
        </message>
        <message>
            <source>Search filters</source>
            <translation>تصفية البحث</translation>
        </message>
        <message>
            <source>Ta marbuta: ة ه</source>
            <translation>التاء المربوطة: ة ه</translation>
        </message>
        <message>
            <source>Treat as one</source>
            <translation>التوحيد في البحث</translation>
        </message>
        <message>
            <source>Ya and alef maqsura: ي ى</source>
            <translation>الياء والألف المقصورة: ي ى</translation>
        </message>
    </context>
    <context>
        <name>SearchScreen</name>
        <message>
            <source>%1 in %2</source>
            <translation>%1 في %2</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>لا مواضع</numerusform>
                <numerusform>موضع واحد</numerusform>
                <numerusform>موضعان</numerusform>
                <numerusform>%n مواضع</numerusform>
                <numerusform>%n موضعًا</numerusform>
                <numerusform>%n موضع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) selected</source>
            <translation>
                <numerusform>لا موضع محدَّدًا</numerusform>
                <numerusform>حُدّد موضع واحد</numerusform>
                <numerusform>حُدّد موضعان</numerusform>
                <numerusform>حُدّدت %n مواضع</numerusform>
                <numerusform>حُدّد %n موضعًا</numerusform>
                <numerusform>حُدّد %n موضع</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>Places found</source>
            <translation>المواضع التي وُجدت</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>البحث</translation>
        </message>
        <message>
            <source>Search stopped. What was found so far is shown.</source>
            <translation>أُوقف البحث. يظهر ما وُجد حتى الآن.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>البحث جارٍ…</translation>
        </message>
        <message>
            <source>claim of this type</source>
            <translation>قول من هذا النوع</translation>
        </message>
        <message>
            <source>copy with attribution</source>
            <translation>نسخ مع المصدر</translation>
        </message>
        <message>
            <source>more than %1 places</source>
            <translation>أكثر من %1 موضع</translation>
        </message>
        <message>
            <source>next place</source>
            <translation>الموضع التالي</translation>
        </message>
        <message>
            <source>no claim</source>
            <translation>بلا قول</translation>
        </message>
        <message>
            <source>no outlet given</source>
            <translation>جهة نشر غير مذكورة</translation>
        </message>
        <message>
            <source>open in Reading</source>
            <translation>فتح في القراءة</translation>
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
        <message>
            <source>Open date</source>
            <translation>تاريخ لم يُعالَج</translation>
        </message>
        <message>
            <source>Open figure</source>
            <translation>رقم لم يُعالَج</translation>
        </message>
        <message>
            <source>Open statement</source>
            <translation>قول لم يُعالَج</translation>
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
            <source>From left to right</source>
            <translation>من اليسار إلى اليمين</translation>
        </message>
        <message>
            <source>In reading direction</source>
            <translation>باتجاه القراءة</translation>
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
            <source>Numbers on charts</source>
            <translation>الأعداد على الرسوم</translation>
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
        <name>SheetList</name>
        <message>
            <source>A row for each: quote, claimant, relay, publisher, place</source>
            <translation>صف لكل قول: النص والقائل والناقل والناشر</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>المواد</translation>
        </message>
        <message>
            <source>Charts of ranges</source>
            <translation>رسوم المدى</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>الأقوال</translation>
        </message>
        <message>
            <source>Claims and events</source>
            <translation>صلات الأقوال بالأحداث</translation>
        </message>
        <message>
            <source>Counts, project, program, what was left out</source>
            <translation>الأعداد والمشروع والبرنامج وما أُخفي</translation>
        </message>
        <message>
            <source>Date and place, with their precision</source>
            <translation>التاريخ والمكان ودقّتهما</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>الأحداث</translation>
        </message>
        <message>
            <source>Every pair with its reason</source>
            <translation>كل قولين وسبب علاقتهما</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>مفتاح الرموز</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>المصفوفة</translation>
        </message>
        <message>
            <source>Names used</source>
            <translation>المسمّيات</translation>
        </message>
        <message>
            <source>Outlet, date, file and its fingerprint</source>
            <translation>جهة النشر والتاريخ والملف وبصمته</translation>
        </message>
        <message>
            <source>Questions against articles, in colour, quotes as comments</source>
            <translation>المسائل في مقابل المواد، ملوّنة، والنصوص الحرفية تعليقات</translation>
        </message>
        <message>
            <source>Ranges of figures</source>
            <translation>مدى الأرقام</translation>
        </message>
        <message>
            <source>Relations of claims</source>
            <translation>علاقات الأقوال</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>الأوراق</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>الملخص</translation>
        </message>
        <message>
            <source>The figures of each question as a picture</source>
            <translation>أرقام كل مسألة في صورة</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>تسلسل الرواية</translation>
        </message>
        <message>
            <source>Value, bounds, unit and date, in cells of numbers</source>
            <translation>القيمة والحدّان والوحدة والتاريخ، خلايا عددية</translation>
        </message>
        <message>
            <source>What codes and colours mean; the coding scheme</source>
            <translation>معاني الرموز والألوان ومخطط الترميز</translation>
        </message>
        <message>
            <source>What each outlet calls whom, how often, where</source>
            <translation>بِمَ تسمّي كل جهة نشر غيرها، وكم مرة، وأين</translation>
        </message>
        <message>
            <source>What is compared, what is not and why, the estimate</source>
            <translation>ما يُقارَن وما لا يُقارَن وسببه، والتقدير</translation>
        </message>
        <message>
            <source>Which claim reports which event, and how</source>
            <translation>أيّ قول يذكر أيّ حدث، وكيف</translation>
        </message>
        <message>
            <source>Who said what of which day</source>
            <translation>من قال ماذا، وعن أي يوم</translation>
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
            <source>Search for “%1”</source>
            <translation>البحث عن «%1»</translation>
        </message>
        <message>
            <source>article</source>
            <translation>مادة</translation>
        </message>
        <message>
            <source>event</source>
            <translation>حدث</translation>
        </message>
        <message>
            <source>in all texts</source>
            <translation>في كل النصوص</translation>
        </message>
        <message>
            <source>person or body</source>
            <translation>جهة أو شخص</translation>
        </message>
    </context>
    <context>
        <name>Spellings</name>
        <message>
            <source>Add a spelling</source>
            <translation>إضافة كتابة أخرى للاسم</translation>
        </message>
        <message>
            <source>Another spelling, then Enter</source>
            <translation>كتابة أخرى للاسم ثم مفتاح الإدخال</translation>
        </message>
    </context>
    <context>
        <name>SplitEventDialog</name>
        <message>
            <source>Move %1</source>
            <translation>نقل %1</translation>
        </message>
        <message>
            <source>Move claims</source>
            <translation>نقل أقوال</translation>
        </message>
        <message>
            <source>Split the event</source>
            <translation>تقسيم الحدث</translation>
        </message>
        <message>
            <source>The ticked claims move to the new event; type, date and place are taken over. Enter ticks.</source>
            <translation>تنتقل الأقوال المختارة إلى الحدث الجديد، ويأخذ هو النوع والتاريخ والمكان. مفتاح الإدخال يختار.</translation>
        </message>
        <message>
            <source>Title of the new event</source>
            <translation>عنوان الحدث الجديد</translation>
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
        <name>StoryChoice</name>
        <message>
            <source>Keep it as one article, as found</source>
            <translation>إبقاؤه مادة واحدة كما ورد</translation>
        </message>
        <message numerus="yes">
            <source>Split it into %n article(s)</source>
            <translation>
                <numerusform>تقسيمه</numerusform>
                <numerusform>تقسيمه إلى مادة واحدة</numerusform>
                <numerusform>تقسيمه إلى مادتين</numerusform>
                <numerusform>تقسيمه إلى %n مواد</numerusform>
                <numerusform>تقسيمه إلى %n مادة</numerusform>
                <numerusform>تقسيمه إلى %n مادة</numerusform>
            </translation>
        </message>
        <message>
            <source>Story %1, from line %2</source>
            <translation>الخبر %1، من السطر %2</translation>
        </message>
        <message>
            <source>The whole file stays kept with each article.</source>
            <translation>يبقى الملف كله محفوظًا مع كل مادة.</translation>
        </message>
    </context>
    <context>
        <name>Suggesting</name>
        <message>
            <source>No figure is left open in the open articles. Ctrl+Enter: done, next article.</source>
            <translation>لم يبقَ في المواد المفتوحة رقم لم يُعالَج. Ctrl+Enter للإنجاز والانتقال إلى المادة التالية.</translation>
        </message>
        <message>
            <source>Nothing is left open in the open articles. Ctrl+Enter: done, next article.</source>
            <translation>لم يبقَ في المواد المفتوحة ما يُعالَج. Ctrl+Enter للإنجاز والانتقال إلى المادة التالية.</translation>
        </message>
        <message>
            <source>The article is still being read through. Try again in a moment.</source>
            <translation>لا تزال المادة تُقرأ. أعد المحاولة بعد لحظة.</translation>
        </message>
    </context>
    <context>
        <name>SuggestionLine</name>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>as “%1”</source>
            <translation>ترميز «%1»</translation>
        </message>
        <message>
            <source>dismiss</source>
            <translation>استبعاد</translation>
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
        <name>Target</name>
        <message>
            <source>Folder of the export</source>
            <translation>مجلد التصدير</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>المجلد: %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>اسم الملف</translation>
        </message>
        <message>
            <source>in</source>
            <translation>في</translation>
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
        <name>TickedBar</name>
        <message numerus="yes">
            <source>%n to be imported</source>
            <translation>
                <numerusform>لا تُستورد أي مادة</numerusform>
                <numerusform>تُستورد واحدة</numerusform>
                <numerusform>تُستورد اثنتان</numerusform>
                <numerusform>تُستورد %n</numerusform>
                <numerusform>تُستورد %n</numerusform>
                <numerusform>تُستورد %n</numerusform>
            </translation>
        </message>
        <message>
            <source>For the ticked:</source>
            <translation>للمحدَّد:</translation>
        </message>
        <message>
            <source>Leave duplicates out</source>
            <translation>تخطّي المكرر</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>جهة النشر</translation>
        </message>
        <message>
            <source>Outlet of the ticked articles</source>
            <translation>جهة نشر المواد المحدَّدة</translation>
        </message>
        <message>
            <source>Publication date</source>
            <translation>تاريخ النشر</translation>
        </message>
        <message>
            <source>Publication date of the ticked articles</source>
            <translation>تاريخ نشر المواد المحدَّدة</translation>
        </message>
    </context>
    <context>
        <name>TimelineModel</name>
        <message>
            <source>confirmed</source>
            <translation>معتمدة</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>مقترحة</translation>
        </message>
    </context>
    <context>
        <name>TimelinePanel</name>
        <message numerus="yes">
            <source>%n claim(s) without a date</source>
            <translation>
                <numerusform>لا أقوال بلا تاريخ</numerusform>
                <numerusform>قول واحد بلا تاريخ</numerusform>
                <numerusform>قولان بلا تاريخ</numerusform>
                <numerusform>%n أقوال بلا تاريخ</numerusform>
                <numerusform>%n قولًا بلا تاريخ</numerusform>
                <numerusform>%n قول بلا تاريخ</numerusform>
            </translation>
        </message>
        <message>
            <source>Claims appear here once they are tied to the question or the event.</source>
            <translation>تظهر الأقوال هنا متى رُبطت بالمسألة أو بالحدث.</translation>
        </message>
        <message>
            <source>Date of publication</source>
            <translation>تاريخ النشر</translation>
        </message>
        <message>
            <source>Date spoken of</source>
            <translation>تاريخ القول</translation>
        </message>
        <message>
            <source>How the account changed</source>
            <translation>كيف تغيّرت الرواية</translation>
        </message>
        <message>
            <source>In the order of</source>
            <translation>بحسب</translation>
        </message>
        <message>
            <source>Nothing with a date</source>
            <translation>لا شيء مؤرَّخ</translation>
        </message>
        <message>
            <source>The event</source>
            <translation>الحدث كله</translation>
        </message>
        <message>
            <source>This question</source>
            <translation>هذه المسألة</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>تسلسل الرواية</translation>
        </message>
        <message>
            <source>Timeline of</source>
            <translation>التسلسل لأجل</translation>
        </message>
        <message>
            <source>Who says it?</source>
            <translation>من يقول؟</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>%1 selects word, clause, sentence. The key of a type makes a claim, and it is saved. %2 takes it back.</source>
            <translation>يحدّد %1 الكلمة فالجملة الصغرى فالجملة. ومفتاح النوع ينشئ القول ويحفظه، و%2 يتراجع عنه.</translation>
        </message>
        <message>
            <source>%1 writes workbook or report, %2 shows all keys, %3 explains the screen in front of you.</source>
            <translation>يكتب %1 المصنّف أو التقرير، ويعرض %2 كل المفاتيح، ويشرح %3 الشاشة التي أمامك.</translation>
        </message>
        <message>
            <source>A short tour</source>
            <translation>جولة قصيرة</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>البدء</translation>
        </message>
        <message>
            <source>Compare the accounts</source>
            <translation>مقارنة الروايات</translation>
        </message>
        <message>
            <source>Dotted words are figures and statements nobody has handled. %1 goes to the next one. What is filled in stays a guess until %2 confirms it.</source>
            <translation>ما تحته نقاط أرقام وأقوال لم تُعالَج. ينتقل %1 إلى التالي. وما يُملأ يبقى تخمينًا حتى يعتمده %2.</translation>
        </message>
        <message>
            <source>Find any word</source>
            <translation>البحث عن أي كلمة</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Hand it on</source>
            <translation>التسليم</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Question by question: who agrees, who contradicts, who is silent, and what cannot be compared. %1 opens the words an answer rests on.</source>
            <translation>مسألة مسألة: من يوافق، ومن يخالف، ومن لا يذكر، وما لا يُقارَن. يفتح %1 النص الذي يقوم عليه الجواب.</translation>
        </message>
        <message>
            <source>Read side by side</source>
            <translation>القراءة جنبًا إلى جنب</translation>
        </message>
        <message>
            <source>Select and press a key</source>
            <translation>التحديد ثم مفتاح</translation>
        </message>
        <message>
            <source>Skip the tour</source>
            <translation>ترك الجولة</translation>
        </message>
        <message>
            <source>The card keeps the chain of attribution and the figures. %1 names the claimant, %2 adds a figure, %3 links an event.</source>
            <translation>تحفظ البطاقة سلسلة الإسناد والأرقام. يسمّي %1 القائل، ويضيف %2 رقمًا، ويربط %3 بحدث.</translation>
        </message>
        <message>
            <source>The program reads along</source>
            <translation>البرنامج يقرأ معك</translation>
        </message>
        <message>
            <source>Two minutes through the screens of the open project. The tour changes nothing in it.</source>
            <translation>دقيقتان بين شاشات المشروع المفتوح. لا تغيّر الجولة فيه شيئًا.</translation>
        </message>
        <message>
            <source>Two minutes through the screens, in a sample project: a flood in a town that does not exist, told by eight outlets. Whatever you try there can be undone.</source>
            <translation>دقيقتان بين الشاشات في مشروع مثال: فيضان في بلدة لا وجود لها، ترويه ثماني جهات نشر. كل ما تجرّبه هناك يمكن التراجع عنه.</translation>
        </message>
        <message>
            <source>Two to five articles, each paragraph in its own direction. %1 lets them scroll in step.</source>
            <translation>من مادتين إلى خمس، كل فقرة باتجاهها. يجعلها %1 تتحرك معًا.</translation>
        </message>
        <message>
            <source>Whatever its spelling, in every article and claim. %1 finds any command or place.</source>
            <translation>مهما كان رسمها، في كل مادة وقول. ويجد %1 أي أمر أو موضع.</translation>
        </message>
        <message>
            <source>Who said it, and through whom</source>
            <translation>من قاله، وعمّن نُقل</translation>
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
        <name>WaitingClaims</name>
        <message>
            <source>Claims that answer no question yet</source>
            <translation>أقوال لا تجيب عن مسألة بعد</translation>
        </message>
        <message>
            <source>Every claim answers a question.</source>
            <translation>كل قول يجيب عن مسألة.</translation>
        </message>
        <message>
            <source>Filter the claims</source>
            <translation>تصفية الأقوال</translation>
        </message>
        <message>
            <source>No claim matches.</source>
            <translation>لا قول يطابق.</translation>
        </message>
        <message>
            <source>Tie to</source>
            <translation>ربط بـ</translation>
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
    </context>
    <context>
        <name>WordListsDialog</name>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Articles are read by these words. What you change holds for this project and can be undone.</source>
            <translation>بهذه الكلمات تُقرأ المواد. ما تغيّره يسري في هذا المشروع، ويمكن التراجع عنه.</translation>
        </message>
        <message>
            <source>Bring the list back as it was shipped</source>
            <translation>إعادة القائمة إلى أصلها</translation>
        </message>
        <message>
            <source>Bring the word back</source>
            <translation>إعادة الكلمة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>List</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>New word</source>
            <translation>كلمة جديدة</translation>
        </message>
        <message>
            <source>Take the word away</source>
            <translation>حذف الكلمة</translation>
        </message>
        <message>
            <source>Word lists</source>
            <translation>قوائم الكلمات</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>الكلمات</translation>
        </message>
        <message>
            <source>added</source>
            <translation>أُضيفت</translation>
        </message>
        <message>
            <source>taken away</source>
            <translation>حُذفت</translation>
        </message>
    </context>
    <context>
        <name>_SpellingChip</name>
        <message>
            <source>Remove the spelling: %1</source>
            <translation>حذف الصيغة: %1</translation>
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
            <source>Rival accounts of a flood in a fictional town</source>
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
            <source>Comparing accounts</source>
            <translation>مقارنة الروايات</translation>
        </message>
        <message>
            <source>Drop text files; encodings and duplicates are found.</source>
            <translation>اسحب ملفات النص، فيُكشف ترميز الحروف والمكرر.</translation>
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
            <source>Selecting and coding</source>
            <translation>التحديد والترميز</translation>
        </message>
        <message>
            <source>Space takes the sentence, a key gives the type, Enter goes on.</source>
            <translation>مسافة لتحديد الجملة، ومفتاح للنوع، وإدخال للانتقال.</translation>
        </message>
        <message>
            <source>Who says what, where they agree, what they leave out.</source>
            <translation>من قال ماذا، وما اتفقوا عليه، وما سكتوا عنه.</translation>
        </message>
    </context>
</TS>
