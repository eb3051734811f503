package org.zhiban.examples.oa;

import jakarta.validation.Valid;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiban.core.language.Language;
import org.zhiban.core.message.Messages;
import org.zhiban.core.office.FrontDesk;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.staff.StaffId;

/** The OA's own resource (待办接口); who calls is the principal, whose name is the staff identity. */
@RestController
@RequestMapping("/oa/todos")
class TodoController {
    private final Todos todos;
    private final FrontDesk desk;

    TodoController(Todos todos, FrontDesk desk) {
        this.todos = todos;
        this.desk = desk;
    }

    @GetMapping
    List<Todo> all() {
        return todos.all();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<Todo> takeIn(@RequestBody List<@Valid Todo> documents, Principal caller) {
        todos.takeIn(documents, StaffId.of(caller.getName()));
        return documents;
    }

    /** One reason, as the REST adapter tells it too. */
    record Reason(String code, String clause, String sentence) {}

    @ExceptionHandler
    ProblemDetail refused(RefusedException refused, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.CONFLICT);
        problem.setTitle("按制度不予记录 refused by the regulation");
        Messages messages = Messages.of(desk.regulations(), language(locale));
        problem.setProperty(
                "refusals",
                refused.refusals().stream().map(one -> reason(one, messages)).toList());
        return problem;
    }

    private static Language language(Locale locale) {
        return locale.getLanguage().equals("en") ? Language.EN : Language.ZH;
    }

    private static Reason reason(Refusal refusal, Messages messages) {
        return new Reason(refusal.code().name(), refusal.citation().clause(), messages.refusal(refusal));
    }

    /** What a value type of the office objects to; the message names value and rule. */
    @ExceptionHandler
    ProblemDetail mistaken(IllegalArgumentException mistake) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, mistake.getMessage());
    }

    @ExceptionHandler
    ProblemDetail duplicate(DuplicateKeyException duplicate) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        problem.setTitle("文号已登记 the OA has a document of this number already");
        return problem;
    }
}
