// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/documentstops.h"

#include "forms/documents/documentform.h"
#include "forms/documents/documentpicker.h"
#include "forms/window/mainwindow.h"
#include "forms/window/page.h"
#include "forms/window/tourparts.h"
#include "forms/window/tourstops.h"
#include "forms/window/workspace.h"
#include "usecases/officekeeping.h"

#include <QApplication>
#include <QMenu>
#include <QToolButton>

namespace sosh::documentstops {
namespace {
using namespace Qt::StringLiterals;

using tour::opened;

void addDocuments(Workspace& workspace)
{
    DocumentKeeping keeping(workspace.session());
    const QDate today = workspace.clock().today();
    OfficialDocument plan;
    plan.direction = DocumentDirection::In;
    plan.code = u"12-KH/TU"_s;
    plan.date = today.addDays(-60);
    plan.issuerText = u"Ban Thường vụ Tỉnh uỷ"_s;
    plan.subject = u"tổ chức đợt sinh hoạt chính trị"_s;
    plan.arrivalNo = u"31"_s;
    plan.arrivedOn = today.addDays(-57);
    OfficialDocument own;
    own.typeCode = u"KH"_s;
    own.subject = u"thực hiện đợt sinh hoạt chính trị"_s;
    own.status = DocumentStatus::Draft;
    if (const auto offices = OfficeKeeping(workspace.session()).all(); offices && !offices->empty())
        own.issuer = offices->front().issuer;
    const auto superior = keeping.add(plan);
    const auto draft = keeping.add(own);
    if (superior && draft) [[maybe_unused]]
        const auto linked = keeping.addLink(*draft, *superior, LinkKind::Basis);
}

/// The last of the list; in a register that had none, a draft of the office.
OfficialDocument anyDocument(const TourGround& ground)
{
    Workspace& workspace = ground.workspace();
    auto entries = DocumentKeeping(workspace.session()).list();
    if (entries && entries->empty() && workspace.whyNotWritable().isEmpty()) {
        addDocuments(workspace);
        entries = DocumentKeeping(workspace.session()).list();
    }
    if (!entries || entries->empty())
        return {};
    for (const DocumentEntry& entry : *entries)
        if (entry.document.isOwn())
            return entry.document;
    return entries->back().document;
}

using Act = void (DocumentActs::*)(const OfficialDocument&);

QWidget* openedByAct(const TourGround& ground, Act act)
{
    const OfficialDocument document = anyDocument(ground);
    if (!document.id.isValid())
        return nullptr;
    static const DocumentActs::Say quiet = [](InlineMessage::Kind, const QString&) {};
    auto* acts = new DocumentActs(ground.workspace(), &ground.window, quiet);
    (acts->*act)(document);
    QWidget* shown = QApplication::activeModalWidget();
    if (shown)
        QObject::connect(shown, &QObject::destroyed, [acts] { delete acts; });
    return shown;
}

} // namespace

QWidget* list(const TourGround& ground)
{
    anyDocument(ground);
    ground.window.showPage(PageId::Documents);
    return &ground.window;
}

QWidget* newForm(const TourGround& ground)
{
    return opened(new DocumentForm(ground.workspace(), {}, &ground.window));
}

QWidget* form(const TourGround& ground)
{
    const OfficialDocument document = anyDocument(ground);
    return document.id.isValid()
        ? opened(new DocumentForm(ground.workspace(), document.id, &ground.window))
        : nullptr;
}

QWidget* picker(const TourGround& ground)
{
    const OfficialDocument document = anyDocument(ground);
    return opened(new DocumentPicker(ground.workspace(), documentName(document), document.id,
        DocumentPicker::Asks::LinkKindToo, &ground.window));
}

QWidget* submit(const TourGround& ground)
{
    return openedByAct(ground, &DocumentActs::submit);
}

QWidget* issue(const TourGround& ground)
{
    return openedByAct(ground, &DocumentActs::issue);
}

QWidget* cancel(const TourGround& ground)
{
    return openedByAct(ground, &DocumentActs::cancel);
}

QWidget* saveView(const TourGround& ground)
{
    ground.window.showPage(PageId::Documents);
    QMenu* menu = ground.window.page(PageId::Documents)
                      ->findChild<QToolButton*>(u"savedViewToolButton"_s)
                      ->menu();
    emit menu->aboutToShow();
    auto* save = menu->findChild<QAction*>(u"saveViewAction"_s);
    if (!save || !save->isEnabled())
        return nullptr;
    save->trigger();
    return QApplication::activeModalWidget();
}

} // namespace sosh::documentstops
