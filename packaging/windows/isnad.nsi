; The installer for Windows: Arabic and English, for one user without an administrator, or for everybody.
;
;   makensis -INPUTCHARSET UTF8 -DVERSION=… -DBUILD=… -DFILES=… -DOUTPUT=… [-DTARGET=…] [-DSIGN=…] isnad.nsi
;
; FILES is the list that packaging/deliver/windows.py wrote of the frozen program: what is removed again is exactly what
; was put there, so that a project somebody keeps in the program's folder survives.
;
; Silent: /S, then /ALLUSERS or /CURRENTUSER (default), /D=FOLDER last and unquoted. The uninstaller: /S, /REMOVESETTINGS.
; Exit codes: 0 done, 1 cancelled, 2 failed, 3 this Windows is too old, 4 the program is running, 5 administrator needed.

Unicode true
!ifndef TARGET
    !define TARGET amd64-unicode ; Debian's NSIS; the official one for Windows makes x86 installers only, which do as well
!endif
Target ${TARGET}
ManifestDPIAware true
ManifestLongPathAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 32
AllowSkipFiles off
SetOverwrite on

!include MUI2.nsh
!include LogicLib.nsh
!include Sections.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include nsDialogs.nsh

!define OLDEST_BUILD 17763 ; Windows 10 1809
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Isnad"
!define OWN_KEY "Software\Isnad"
!define TYPE "Isnad.Project"
!define ICONS "${__FILEDIR__}/../icons"

Name "$(program_name)"
OutFile "${OUTPUT}"
BrandingText "Isnad ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION}.${BUILD}"
VIFileVersion "${VERSION}.${BUILD}"
VIAddVersionKey /LANG=0 "ProductName" "Isnad"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Isnad ${VERSION} setup"
VIAddVersionKey /LANG=0 "LegalCopyright" "Apache License 2.0"

!ifdef SIGN
    !uninstfinalize '${SIGN} "%1"'
!endif

; -- pages -------------------------------------------------------------------------------------------------------------

!define MUI_ICON "${ICONS}/isnad.ico"
!define MUI_UNICON "${ICONS}/isnad.ico"
!define MUI_ABORTWARNING
!define MUI_WELCOMEFINISHPAGE_BITMAP "${ICONS}/setup.bmp"
!define MUI_WELCOMEPAGE_TEXT "$(welcome)"
!define MUI_COMPONENTSPAGE_SMALLDESC ; room for whole lines
!define MUI_LANGDLL_ALLLANGUAGES
!define MUI_LANGDLL_WINDOWTITLE "Isnad — إسناد"
!define MUI_LANGDLL_INFO "اختر لغة التثبيت$\nChoose the language of the setup"
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${OWN_KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "SetupLanguage"
!define MUI_FINISHPAGE_RUN "$INSTDIR\Isnad.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(run_now)"

!insertmacro MUI_PAGE_WELCOME
Page custom ScopePage ScopePageLeave
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH

!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGEEX "${__FILEDIR__}" "Arabic"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_RESERVEFILE_LANGDLL

!include "${__FILEDIR__}/sentences.nsh"
!include "${FILES}"

Var Scope ; "user" or "all"
Var ScopeUser
Var ScopeAll

; -- beginning ---------------------------------------------------------------------------------------------------------

!macro REFUSE code sentence
    MessageBox MB_OK|MB_ICONSTOP "${sentence}" /SD IDOK
    SetErrorLevel ${code}
    Quit
!macroend

Function .onInit
    SetRegView 64 ; one registry for installers of 32 and of 64 bits
    ${WinVerGetBuild} $0
    ${IfNot} ${AtLeastWin10}
    ${OrIf} $0 < ${OLDEST_BUILD}
        !insertmacro REFUSE 3 "$(too_old)"
    ${EndIf}
    ReadRegStr $1 HKLM "${UNINSTALL_KEY}" "InstallLocation"
    ReadRegStr $2 HKCU "${UNINSTALL_KEY}" "InstallLocation"
    StrCpy $Scope "user"
    ${If} $1 != ""
    ${AndIf} $2 == ""
    ${AndIfNot} ${Silent}
        StrCpy $Scope "all" ; whoever has it for everybody goes on so
    ${EndIf}
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/ALLUSERS" $R1
    ${IfNot} ${Errors}
        StrCpy $Scope "all"
    ${EndIf}
    ClearErrors
    ${GetOptions} $R0 "/CURRENTUSER" $R1
    ${IfNot} ${Errors}
        StrCpy $Scope "user"
    ${EndIf}
    ${If} $Scope == "all"
    ${AndIf} ${Silent}
        Call IsAdministrator
        Pop $0
        ${If} $0 != "yes"
            !insertmacro REFUSE 5 "$(needs_administrator)"
        ${EndIf}
    ${EndIf}
    Call ApplyScope
    !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

!macro IS_ADMINISTRATOR prefix
Function ${prefix}IsAdministrator
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 == "Admin"
        Push "yes"
    ${Else}
        Push "no"
    ${EndIf}
FunctionEnd
!macroend
!insertmacro IS_ADMINISTRATOR ""
!insertmacro IS_ADMINISTRATOR "un."

; Sets the context of menu and registry, and the folder: the one asked for, the one of before, or the usual one.
Function ApplyScope
    ${If} $Scope == "all"
        SetShellVarContext all
        StrCpy $1 "$PROGRAMFILES64\Isnad"
    ${Else}
        SetShellVarContext current
        StrCpy $1 "$LOCALAPPDATA\Programs\Isnad"
    ${EndIf}
    ReadRegStr $2 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $2 != ""
        StrCpy $1 $2
    ${EndIf}
    ${If} $INSTDIR == ""
        StrCpy $INSTDIR $1
    ${EndIf}
    Call RecallParts
FunctionEnd

; -- for whom ----------------------------------------------------------------------------------------------------------

Function ScopePage
    !insertmacro MUI_HEADER_TEXT "$(scope_title)" "$(scope_subtitle)"
    nsDialogs::Create 1018
    Pop $0
    nsDialogs::SetRTL $(^RTL)
    ${NSD_CreateRadioButton} 0 10u 100% 14u "$(scope_user)"
    Pop $ScopeUser
    ${NSD_CreateLabel} 14u 25u -14u 22u "$(scope_user_more)"
    Pop $0
    ${NSD_CreateRadioButton} 0 56u 100% 14u "$(scope_all)"
    Pop $ScopeAll
    ${NSD_CreateLabel} 14u 71u -14u 22u "$(scope_all_more)"
    Pop $0
    ${If} $Scope == "all"
        ${NSD_Check} $ScopeAll
    ${Else}
        ${NSD_Check} $ScopeUser
    ${EndIf}
    nsDialogs::Show
FunctionEnd

Function ScopePageLeave
    StrCpy $3 $Scope
    ${NSD_GetState} $ScopeAll $0
    ${If} $0 == ${BST_CHECKED}
        StrCpy $Scope "all"
        Call IsAdministrator
        Pop $0
        ${If} $0 != "yes"
            ClearErrors
            ExecShell "runas" "$EXEPATH" "/ALLUSERS"
            ${If} ${Errors}
                MessageBox MB_OK|MB_ICONEXCLAMATION "$(needs_administrator)"
                StrCpy $Scope "user"
                Abort
            ${EndIf}
            Quit
        ${EndIf}
    ${Else}
        StrCpy $Scope "user"
    ${EndIf}
    ${If} $Scope != $3
        StrCpy $INSTDIR ""
    ${EndIf}
    Call ApplyScope
FunctionEnd

; -- running -----------------------------------------------------------------------------------------------------------

; A program that runs cannot be opened for writing.
!macro CLOSE_PROGRAM prefix
Function ${prefix}CloseProgram
    again:
    StrCpy $1 ""
    ${If} ${FileExists} "$INSTDIR\Isnad.exe"
        ClearErrors
        FileOpen $0 "$INSTDIR\Isnad.exe" a
        ${If} ${Errors}
            StrCpy $1 "running"
        ${Else}
            FileClose $0
        ${EndIf}
    ${EndIf}
    ${If} $1 == ""
        Return
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(close_first)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 4
    Quit
FunctionEnd
!macroend
!insertmacro CLOSE_PROGRAM ""
!insertmacro CLOSE_PROGRAM "un."

; Takes out the version of before, wherever it is, with its own list of files; settings and projects stay.
Function RemoveBefore
    ReadRegStr $1 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $1 == ""
        StrCpy $1 $INSTDIR
    ${EndIf}
    ${If} ${FileExists} "$1\uninstall.exe"
        ExecWait '"$1\uninstall.exe" /S /UPGRADE _?=$1' $0
        ${If} $0 <> 0
            !insertmacro REFUSE 4 "$(close_first)"
        ${EndIf}
        Delete "$1\uninstall.exe"
        RMDir "$1"
    ${EndIf}
FunctionEnd

; -- installing --------------------------------------------------------------------------------------------------------

Section "!$(part_program)" PartProgram
    SectionIn RO
    Call CloseProgram
    Call RemoveBefore
    ClearErrors
    !insertmacro PUT_FILES
    SetOutPath "$INSTDIR"
    File "${ICONS}/project.ico"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    ${If} ${Errors}
        !insertmacro REFUSE 2 "$(not_written)"
    ${EndIf}
    CreateShortcut "$SMPROGRAMS\$(program_name).lnk" "$INSTDIR\Isnad.exe" "" "$INSTDIR\Isnad.exe" 0
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "Isnad — إسناد"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\Isnad.exe,0"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "Isnad"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "Shortcut" "$SMPROGRAMS\$(program_name).lnk"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section "$(part_type)" PartType
    WriteRegStr SHCTX "Software\Classes\.isnad" "" "${TYPE}"
    WriteRegStr SHCTX "Software\Classes\.isnad\OpenWithProgids" "${TYPE}" ""
    WriteRegStr SHCTX "Software\Classes\${TYPE}" "" "$(type_name)"
    WriteRegStr SHCTX "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\project.ico,0"
    WriteRegStr SHCTX "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\Isnad.exe" "%1"'
    Call TellShell
SectionEnd

Section /o "$(part_desktop)" PartDesktop
    CreateShortcut "$DESKTOP\$(program_name).lnk" "$INSTDIR\Isnad.exe" "" "$INSTDIR\Isnad.exe" 0
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DesktopShortcut" "$DESKTOP\$(program_name).lnk"
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
    !insertmacro MUI_DESCRIPTION_TEXT ${PartProgram} "$(part_program_more)"
    !insertmacro MUI_DESCRIPTION_TEXT ${PartType} "$(part_type_more)"
    !insertmacro MUI_DESCRIPTION_TEXT ${PartDesktop} "$(part_desktop_more)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

; An upgrade installs what was chosen before.
Function RecallParts
    ReadRegStr $1 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $1 == ""
        Return
    ${EndIf}
    ReadRegStr $1 SHCTX "${UNINSTALL_KEY}" "DesktopShortcut"
    ${If} $1 != ""
        !insertmacro SelectSection ${PartDesktop}
    ${EndIf}
    ReadRegStr $1 SHCTX "Software\Classes\${TYPE}" ""
    ${If} $1 == ""
        !insertmacro UnselectSection ${PartType}
    ${EndIf}
FunctionEnd

; Windows keeps icons and types until it is told that they changed (SHCNE_ASSOCCHANGED).
!macro TELL_SHELL prefix
Function ${prefix}TellShell
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
FunctionEnd
!macroend
!insertmacro TELL_SHELL ""
!insertmacro TELL_SHELL "un."

; -- taking out --------------------------------------------------------------------------------------------------------

Section "!un.$(part_program)" UnPartProgram
    SectionIn RO
    Call un.CloseProgram
    !insertmacro TAKE_FILES
    Delete "$INSTDIR\project.ico"
    ReadRegStr $1 SHCTX "${UNINSTALL_KEY}" "Shortcut"
    ReadRegStr $2 SHCTX "${UNINSTALL_KEY}" "DesktopShortcut"
    ${If} $1 != ""
        Delete "$1"
    ${EndIf}
    ${If} $2 != ""
        Delete "$2"
    ${EndIf}
    ReadRegStr $1 SHCTX "Software\Classes\.isnad" ""
    ${If} $1 == "${TYPE}"
        DeleteRegValue SHCTX "Software\Classes\.isnad" ""
    ${EndIf}
    DeleteRegValue SHCTX "Software\Classes\.isnad\OpenWithProgids" "${TYPE}"
    DeleteRegKey /ifempty SHCTX "Software\Classes\.isnad\OpenWithProgids"
    DeleteRegKey /ifempty SHCTX "Software\Classes\.isnad"
    DeleteRegKey SHCTX "Software\Classes\${TYPE}"
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/UPGRADE" $R1
    ${If} ${Errors}
        DeleteRegKey HKCU "${OWN_KEY}" ; an upgrade goes on in the language of the setup
    ${EndIf}
    Call un.TellShell
    Delete "$INSTDIR\uninstall.exe"
    SetOutPath "$TEMP"
    RMDir "$INSTDIR"
SectionEnd

; Unticked: the settings say which reviewer this is, and whoever installs again goes on as the same one.
Section /o "un.$(part_settings)" UnPartSettings
    SetShellVarContext current
    Delete "$APPDATA\Isnad\settings.json"
    Delete "$APPDATA\Isnad\settings.partial"
    RMDir "$APPDATA\Isnad"
    Delete "$LOCALAPPDATA\Isnad\Logs\isnad.log*"
    Delete "$LOCALAPPDATA\Isnad\Logs\running-*"
    Delete "$LOCALAPPDATA\Isnad\Logs\crash.txt"
    RMDir "$LOCALAPPDATA\Isnad\Logs"
    RMDir "$LOCALAPPDATA\Isnad"
SectionEnd

Function un.onInit
    SetRegView 64
    StrCpy $Scope "user"
    SetShellVarContext current
    ReadRegStr $1 HKLM "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $1 == $INSTDIR
        StrCpy $Scope "all"
        SetShellVarContext all
        Call un.IsAdministrator
        Pop $0
        ${If} $0 != "yes"
            ${IfNot} ${Silent}
                ClearErrors
                ExecShell "runas" "$INSTDIR\uninstall.exe"
                ${IfNot} ${Errors}
                    Quit
                ${EndIf}
            ${EndIf}
            !insertmacro REFUSE 5 "$(needs_administrator)"
        ${EndIf}
    ${EndIf}
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/REMOVESETTINGS" $R1
    ${IfNot} ${Errors}
        !insertmacro SelectSection ${UnPartSettings}
    ${EndIf}
    !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

!insertmacro MUI_UNFUNCTION_DESCRIPTION_BEGIN
    !insertmacro MUI_DESCRIPTION_TEXT ${UnPartProgram} "$(un_program_more)"
    !insertmacro MUI_DESCRIPTION_TEXT ${UnPartSettings} "$(un_settings_more)"
!insertmacro MUI_UNFUNCTION_DESCRIPTION_END
